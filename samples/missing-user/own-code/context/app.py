import os
from http.server import HTTPServer, SimpleHTTPRequestHandler

STATE = os.environ.get("STATE_DIR", "/var/lib/state")
PORT = 8000

os.makedirs(STATE, exist_ok=True)
with open(os.path.join(STATE, "started"), "w") as started:
    started.write("yes")
HTTPServer(("", PORT), SimpleHTTPRequestHandler).serve_forever()
