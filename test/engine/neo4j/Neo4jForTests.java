import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * One Neo4j for tests: `Neo4jForTests.java HOME PORT`. Prints READY when it answers on 127.0.0.1:PORT, without login.
 * Ends when its standard input closes, so also when its parent is killed, and then removes HOME.
 */
public class Neo4jForTests {
  private static final long MIB = 1024L * 1024L;

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    Files.createDirectories(home);
    try (var entries = Files.list(home)) {
      if (entries.findAny().isPresent()) {
        throw new IllegalArgumentException(home + " is not empty, and would be removed at the end");
      }
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
    Thread watch = new Thread(Neo4jForTests::exitWhenInputCloses);
    watch.setDaemon(true);
    watch.start();

    try {
      start(home, address);
      System.out.println("READY");
    } catch (RuntimeException failure) {
      failure.printStackTrace();
      System.exit(1); // Threads of a half-built database would keep the process alive.
    }
  }

  private static void start(Path home, SocketAddress address) {
    var dbms = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 128 * MIB)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .build();
    if (!dbms.database("neo4j").isAvailable(60_000)) {
      throw new IllegalStateException("the database 'neo4j' did not become available");
    }
  }

  private static void exitWhenInputCloses() {
    try {
      while (System.in.read() != -1) {
        // Nothing is ever sent: only the end counts.
      }
    } catch (IOException ended) {
      // A broken pipe is an end too.
    }
    System.exit(0);
  }

  /** The data are scratch: no orderly shutdown, which would write them out once more. */
  private static void remove(Path home) {
    for (int attempt = 0; attempt < 5 && Files.exists(home); attempt++) {
      try (var tree = Files.walk(home)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      } catch (IOException | RuntimeException stillBeingWritten) {
        // Once more: a thread of the database added a file meanwhile.
      }
    }
  }
}
