package hidden;

record Part(int number) {}
