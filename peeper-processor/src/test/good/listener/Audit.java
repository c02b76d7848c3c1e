package listener;

import io.peeper.Listener;

final class Audit implements Listener<Number> {}
