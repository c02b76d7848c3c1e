package shadowed;

record Object(int number) {}
