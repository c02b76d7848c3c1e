package shadowed;

record Override(int number) {}
