package bad;

import io.peeper.annotation.Peeper;
import java.util.Iterator;

@Peeper(state = Integer.class)
public interface WorkerInherited extends Iterator<String> {}
// worker-method at 7:8
