package shadowed;

record String(int number) {}
