package org.example;

class Shop {
}
