<?php

while (true) {
    file_put_contents('/srv/data/words.json', json_encode(['at' => time()]));
    sleep(60);
}
