<?php

file_put_contents('/srv/data/words.json', json_encode(['hello' => 'world']));
