package warnings;

@Deprecated(forRemoval = true)
class Older {}
