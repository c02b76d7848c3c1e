package shadowed;

record AssertionError(int number) {}
