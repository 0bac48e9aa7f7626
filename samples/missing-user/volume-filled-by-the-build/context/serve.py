import json
from http.server import BaseHTTPRequestHandler, HTTPServer

PATH = "/srv/data/words.json"


class Words(BaseHTTPRequestHandler):
    def do_POST(self):
        with open(PATH, "w") as file:
            json.dump({"said": self.path}, file)
        self.send_response(204)
        self.end_headers()


HTTPServer(("", 8080), Words).serve_forever()
