import '@fontsource-variable/inter/wght.css';
import 'normalize.css';
import '@blueprintjs/core/lib/css/blueprint.css';
import '@blueprintjs/datetime/lib/css/blueprint-datetime.css';
import './tokens.css';
import './app.css';
import './print.css';
