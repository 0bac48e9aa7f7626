import socket

engine = socket.socket(socket.AF_UNIX)
engine.connect("/var/run/docker.sock")
