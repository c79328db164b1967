import 'htmx.org';
import 'htmx.org/dist/ext/hx-sse.js';
import './chat.js';
import './keys.js';
