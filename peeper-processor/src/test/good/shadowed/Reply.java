package shadowed;

record Reply(int number) {}
