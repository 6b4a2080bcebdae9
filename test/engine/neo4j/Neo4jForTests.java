import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * One Neo4j for tests: `Neo4jForTests.java HOME PORT PAGE_CACHE_MIB REPLAN_AFTER_SECONDS [keep]`. Prints
 * READY when it answers on 127.0.0.1:PORT, without login.
 * Ends when its standard input closes, so also when its parent is killed, and then removes HOME, unless it is to keep it. A
 * line on it asks for a
 * checkpoint, so that the files hold everything; CHECKPOINT tells when they do.
 */
public class Neo4jForTests {
  private static final long MIB = 1024L * 1024L;
  private static volatile DatabaseManagementService dbms;

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    boolean isKept = args.length > 4 && args[4].equals("keep");
    Files.createDirectories(home);
    if (!isKept) scratch(home);
    Thread watch = new Thread(Neo4jForTests::heedInput);
    watch.setDaemon(true);
    watch.start();

    try {
      start(home, address, Long.parseLong(args[2]) * MIB, Duration.ofSeconds(Long.parseLong(args[3])));
      System.out.println("READY");
    } catch (RuntimeException failure) {
      failure.printStackTrace();
      System.exit(1); // Threads of a half-built database would keep the process alive.
    }
  }

  private static void scratch(Path home) throws IOException {
    try (var entries = Files.list(home)) {
      if (entries.findAny().isPresent()) {
        throw new IllegalArgumentException(home + " is not empty, and would be removed at the end");
      }
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
  }

  private static void start(Path home, SocketAddress address, long pageCache, Duration replanAfter) {
    dbms = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, replanAfter)
        .build();
    if (!dbms.database("neo4j").isAvailable(60_000)) {
      throw new IllegalStateException("the database 'neo4j' did not become available");
    }
  }

  private static void heedInput() {
    try {
      for (int read = System.in.read(); read != -1; read = System.in.read()) {
        if (read == '\n') checkpoint();
      }
    } catch (IOException ended) {
      // A broken pipe is an end too.
    }
    System.exit(0);
  }

  private static void checkpoint() throws IOException {
    var database = (GraphDatabaseAPI) dbms.database("neo4j");
    database.getDependencyResolver().resolveDependency(CheckPointer.class).forceCheckPoint(new SimpleTriggerInfo("asked"));
    System.out.println("CHECKPOINT");
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
