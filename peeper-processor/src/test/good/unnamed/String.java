record String(int number) {}
