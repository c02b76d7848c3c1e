package shadowed;

record Protocol(int number) {}
