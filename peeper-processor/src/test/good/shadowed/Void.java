package shadowed;

record Void(int number) {}
