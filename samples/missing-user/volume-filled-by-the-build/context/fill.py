import json

with open("/srv/data/words.json", "w") as file:
    json.dump({"hello": "world"}, file)
