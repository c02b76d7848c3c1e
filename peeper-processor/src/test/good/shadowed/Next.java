package shadowed;

record Next(int number) {}
