#!/bin/sh
# The page asks the API of this installation.
sed -i "s|API_URL|${API_URL:-http://localhost:9000}|" /var/www/index.html
