package warnings;

@Deprecated
class Old {}
