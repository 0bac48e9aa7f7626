<?php
echo "ready";
