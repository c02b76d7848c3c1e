record Wiring(int number) {}
