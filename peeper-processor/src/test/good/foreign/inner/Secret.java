package foreign.inner;

interface Secret {}
