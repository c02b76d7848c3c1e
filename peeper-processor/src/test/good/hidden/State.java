package hidden;

record State(Part part) {}
