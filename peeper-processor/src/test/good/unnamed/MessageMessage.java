record MessageMessage(int number) {}
