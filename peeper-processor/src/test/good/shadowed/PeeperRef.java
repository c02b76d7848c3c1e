package shadowed;

record PeeperRef(int number) {}
