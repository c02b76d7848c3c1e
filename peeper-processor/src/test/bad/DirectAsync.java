package bad;

import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletionStage;

@Peeper(state = Integer.class)
interface DirectAsync {
    @Call(direct = Direct.AUTO)
    CompletionStage<Void> get();
}

// direct-ignored at 10:26
