package shadowed;

record Message(int number) {}
