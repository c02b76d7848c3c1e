package shadowed;

record Throwable(int number) {}
