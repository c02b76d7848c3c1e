package names;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Hostile}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class HostileClient implements Hostile, PeeperClient {
    static final Long FINGERPRINT = 0xdd682f452eb6d195L;

    final Target target;

    HostileClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int target(int target) {
        return this.target.call(new HostilePeeper.TargetMessage(target), 5_000_000_000L);
    }

    @Override
    public int message(int message, int state, int op, int worker, int from, int state_,
            int from_) {
        return target.call(new HostilePeeper.MessageMessage(message, state, op, worker, from,
                state_, from_), 5_000_000_000L);
    }

    @Override
    public void other(int other, int client, int PROTOCOL, int HostilePeeper, int HostileClient,
            int Integer) {
        target.cast(new HostilePeeper.OtherMessage(other, client, PROTOCOL, HostilePeeper,
                HostileClient, Integer));
    }

    @Override
    public int dollar(int $, int $L, int this$0, int a$b) {
        return target.call(new HostilePeeper.DollarMessage($, $L, this$0, a$b), 5_000_000_000L);
    }

    @Override
    public int call() {
        return target.call(new HostilePeeper.CallMessage(), 5_000_000_000L);
    }

    @Override
    public int cast() {
        return target.call(new HostilePeeper.CastMessage(), 5_000_000_000L);
    }

    @Override
    public int ask(int ask) {
        return target.call(new HostilePeeper.AskMessage(ask), 5_000_000_000L);
    }

    @Override
    public int client(int client) {
        return target.call(new HostilePeeper.ClientMessage(client), 5_000_000_000L);
    }

    @Override
    public int named(String name) {
        return target.call(new HostilePeeper.NamedMessage(name), 5_000_000_000L);
    }

    @Override
    public int type() {
        return target.call(new HostilePeeper.TypeMessage(), 5_000_000_000L);
    }

    @Override
    public int stateType() {
        return target.call(new HostilePeeper.StateTypeMessage(), 5_000_000_000L);
    }

    @Override
    public int workerType() {
        return target.call(new HostilePeeper.WorkerTypeMessage(), 5_000_000_000L);
    }

    @Override
    public int operation(int op) {
        return target.call(new HostilePeeper.OperationMessage(op), 5_000_000_000L);
    }

    @Override
    public int freeze() {
        return target.call(new HostilePeeper.FreezeMessage(), 5_000_000_000L);
    }

    @Override
    public void handleCall(int op) {
        target.cast(new HostilePeeper.HandleCallMessage(op));
    }

    @Override
    public void handleCast(int op) {
        target.cast(new HostilePeeper.HandleCastMessage(op));
    }

    @Override
    public boolean declares(int op, Throwable thrown) {
        return target.call(new HostilePeeper.DeclaresMessage(op, thrown), 5_000_000_000L);
    }

    @Override
    public int peeper(int number) {
        return target.call(new HostilePeeper.PeeperMessage(number), 5_000_000_000L);
    }

    @Override
    public int self() {
        return target.call(new HostilePeeper.SelfMessage(), 5_000_000_000L);
    }

    @Override
    public int context() {
        return target.call(new HostilePeeper.ContextMessage(), 5_000_000_000L);
    }

    @Override
    public int same() {
        return target.call(new HostilePeeper.SameMessage(), 5_000_000_000L);
    }

    @Override
    public int spec() {
        return target.call(new HostilePeeper.SpecMessage(), 5_000_000_000L);
    }

    @Override
    public int start() {
        return target.call(new HostilePeeper.StartMessage(), 5_000_000_000L);
    }

    @Override
    public int withTimeout() {
        return target.call(new HostilePeeper.WithTimeoutMessage(), 5_000_000_000L);
    }

    @Override
    public int wiring() {
        return target.call(new HostilePeeper.WiringMessage(), 5_000_000_000L);
    }

    @Override
    public int identity() {
        return target.call(new HostilePeeper.IdentityMessage(), 5_000_000_000L);
    }

    @Override
    public int ref() {
        return target.call(new HostilePeeper.RefMessage(), 5_000_000_000L);
    }

    @Override
    public boolean equals(String other) {
        return target.call(new HostilePeeper.EqualsMessage(other), 5_000_000_000L);
    }

    @Override
    public int hashCode(int seed) {
        return target.call(new HostilePeeper.HashCodeMessage(seed), 5_000_000_000L);
    }

    @Override
    public String toString(int radix) {
        return target.call(new HostilePeeper.ToStringMessage(radix), 5_000_000_000L);
    }

    @Override
    public int wait(String reason) {
        return target.call(new HostilePeeper.WaitMessage(reason), 5_000_000_000L);
    }

    @Override
    public int Wiring() {
        return target.call(new HostilePeeper.Wiring2Message(), 5_000_000_000L);
    }

    @Override
    public int $() {
        return target.call(new HostilePeeper.$Message(), 5_000_000_000L);
    }

    @Override
    public int a$b() {
        return target.call(new HostilePeeper.A$bMessage(), 5_000_000_000L);
    }

    @Override
    public int \u00e9t\u00e9(int gr\u00f6\u00dfe) {
        return target.call(new HostilePeeper.\u00c9t\u00e9Message(gr\u00f6\u00dfe), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof HostileClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "HostileClient[" + target + "]";
    }
}
