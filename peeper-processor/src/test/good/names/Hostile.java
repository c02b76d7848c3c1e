package names;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;

/** Parameters and operations with names that generated code has a use for itself. */
@Peeper(state = Hostile.State.class)
public interface Hostile {
    record State(List<String> state, List<String> value, List<String> Frozen, int lines) {}

    int target(int target);

    @Call(deferred = true)
    int message(int message, int state, int op, int worker, int from, int state_, int from_);

    int turns(int direct, int worker, int turn, int state, int reply, int thrown, int turn_, int message, String target);

    void other(int other, int client, int PROTOCOL, int HostilePeeper, int HostileClient, int Integer);

    int dollar(int $, int $L, int this$0, int a$b);

    int call();

    int cast();

    int ask(int ask);

    int client(int client);

    int named(String name);

    int type();

    int stateType();

    int workerType();

    int operation(int op);

    int freeze();

    void handleCall(int op);

    void handleCast(int op);

    boolean declares(int op, Throwable thrown);

    int peeper(int number);

    int self();

    int context();

    int same();

    int spec();

    int start();

    int withTimeout();

    int wiring();

    int identity();

    int ref();

    boolean equals(String other);

    int hashCode(int seed);

    String toString(int radix);

    int wait(String reason);

    int Wiring();

    int $();

    int a$b();

    int été(int größe);
}
