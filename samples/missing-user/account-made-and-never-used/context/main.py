from http.server import BaseHTTPRequestHandler, HTTPServer

HTTPServer(("", 8000), BaseHTTPRequestHandler).serve_forever()
