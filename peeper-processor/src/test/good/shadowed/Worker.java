package shadowed;

record Worker(int number) {}
