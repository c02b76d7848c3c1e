record Reply(int number) {}
