package shadowed;

import io.peeper.annotation.Peeper;
import java.util.List;

/** The package has types with the names of what generated code uses. */
@Peeper(state = Shadowed.Integer.class)
public interface Shadowed {
    record Integer(List<Reply> replies) {}

    interface Override {}

    interface Target {}

    Reply reply(Next next, String string);

    java.lang.String text(Override override, Target target);

    void message(Message message, Object object, ReplyMessage other);

    java.util.concurrent.CompletionStage<Void> finish();
}
