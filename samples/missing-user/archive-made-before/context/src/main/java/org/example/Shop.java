package org.example;

import java.io.File;

class Shop {
  public static void main(String[] args) {
    new File("/var/lib/shop").mkdirs();
  }
}
