import io.peeper.annotation.Peeper;
import java.util.List;

@Peeper(state = Unnamed.State.class)
public interface Unnamed {
    record State(List<Reply> replies) {}

    Reply reply(Next next, String string);

    void message(MessageMessage message);

    void wire(Wiring wiring);

    interface Inner {
        @Peeper(state = State.class)
        interface Cart {
            int total();
        }
    }
}
