package many;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Many}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class ManyWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x851e6448f89eb034L;

    /**
     * For subclasses.
     */
    protected ManyWorker() {
    }

    /**
     * Handles {@link Many#set0(int)}.
     */
    protected abstract Next<Integer> set0(Integer state, int number);

    /**
     * Answers {@link Many#get1(int)}.
     */
    protected abstract Reply<Integer, Integer> get1(Integer state, int number);

    /**
     * Answers {@link Many#get2(int)}.
     */
    protected abstract Reply<Integer, Integer> get2(Integer state, int number);

    /**
     * Handles {@link Many#set3(int)}.
     */
    protected abstract Next<Integer> set3(Integer state, int number);

    /**
     * Answers {@link Many#get4(int)}.
     */
    protected abstract Reply<Integer, Integer> get4(Integer state, int number);

    /**
     * Answers {@link Many#get5(int)}.
     */
    protected abstract Reply<Integer, Integer> get5(Integer state, int number);

    /**
     * Handles {@link Many#set6(int)}.
     */
    protected abstract Next<Integer> set6(Integer state, int number);

    /**
     * Answers {@link Many#get7(int)}.
     */
    protected abstract Reply<Integer, Integer> get7(Integer state, int number);

    /**
     * Answers {@link Many#get8(int)}.
     */
    protected abstract Reply<Integer, Integer> get8(Integer state, int number);

    /**
     * Handles {@link Many#set9(int)}.
     */
    protected abstract Next<Integer> set9(Integer state, int number);

    /**
     * Answers {@link Many#get10(int)}.
     */
    protected abstract Reply<Integer, Integer> get10(Integer state, int number);

    /**
     * Answers {@link Many#get11(int)}.
     */
    protected abstract Reply<Integer, Integer> get11(Integer state, int number);

    /**
     * Handles {@link Many#set12(int)}.
     */
    protected abstract Next<Integer> set12(Integer state, int number);

    /**
     * Answers {@link Many#get13(int)}.
     */
    protected abstract Reply<Integer, Integer> get13(Integer state, int number);

    /**
     * Answers {@link Many#get14(int)}.
     */
    protected abstract Reply<Integer, Integer> get14(Integer state, int number);

    /**
     * Handles {@link Many#set15(int)}.
     */
    protected abstract Next<Integer> set15(Integer state, int number);

    /**
     * Answers {@link Many#get16(int)}.
     */
    protected abstract Reply<Integer, Integer> get16(Integer state, int number);

    /**
     * Answers {@link Many#get17(int)}.
     */
    protected abstract Reply<Integer, Integer> get17(Integer state, int number);

    /**
     * Handles {@link Many#set18(int)}.
     */
    protected abstract Next<Integer> set18(Integer state, int number);

    /**
     * Answers {@link Many#get19(int)}.
     */
    protected abstract Reply<Integer, Integer> get19(Integer state, int number);

    /**
     * Answers {@link Many#get20(int)}.
     */
    protected abstract Reply<Integer, Integer> get20(Integer state, int number);

    /**
     * Handles {@link Many#set21(int)}.
     */
    protected abstract Next<Integer> set21(Integer state, int number);

    /**
     * Answers {@link Many#get22(int)}.
     */
    protected abstract Reply<Integer, Integer> get22(Integer state, int number);

    /**
     * Answers {@link Many#get23(int)}.
     */
    protected abstract Reply<Integer, Integer> get23(Integer state, int number);

    /**
     * Handles {@link Many#set24(int)}.
     */
    protected abstract Next<Integer> set24(Integer state, int number);

    /**
     * Answers {@link Many#get25(int)}.
     */
    protected abstract Reply<Integer, Integer> get25(Integer state, int number);

    /**
     * Answers {@link Many#get26(int)}.
     */
    protected abstract Reply<Integer, Integer> get26(Integer state, int number);

    /**
     * Handles {@link Many#set27(int)}.
     */
    protected abstract Next<Integer> set27(Integer state, int number);

    /**
     * Answers {@link Many#get28(int)}.
     */
    protected abstract Reply<Integer, Integer> get28(Integer state, int number);

    /**
     * Answers {@link Many#get29(int)}.
     */
    protected abstract Reply<Integer, Integer> get29(Integer state, int number);

    /**
     * Handles {@link Many#set30(int)}.
     */
    protected abstract Next<Integer> set30(Integer state, int number);

    /**
     * Answers {@link Many#get31(int)}.
     */
    protected abstract Reply<Integer, Integer> get31(Integer state, int number);

    /**
     * Answers {@link Many#get32(int)}.
     */
    protected abstract Reply<Integer, Integer> get32(Integer state, int number);

    /**
     * Handles {@link Many#set33(int)}.
     */
    protected abstract Next<Integer> set33(Integer state, int number);

    /**
     * Answers {@link Many#get34(int)}.
     */
    protected abstract Reply<Integer, Integer> get34(Integer state, int number);

    /**
     * Answers {@link Many#get35(int)}.
     */
    protected abstract Reply<Integer, Integer> get35(Integer state, int number);

    /**
     * Handles {@link Many#set36(int)}.
     */
    protected abstract Next<Integer> set36(Integer state, int number);

    /**
     * Answers {@link Many#get37(int)}.
     */
    protected abstract Reply<Integer, Integer> get37(Integer state, int number);

    /**
     * Answers {@link Many#get38(int)}.
     */
    protected abstract Reply<Integer, Integer> get38(Integer state, int number);

    /**
     * Handles {@link Many#set39(int)}.
     */
    protected abstract Next<Integer> set39(Integer state, int number);

    /**
     * Answers {@link Many#get40(int)}.
     */
    protected abstract Reply<Integer, Integer> get40(Integer state, int number);

    /**
     * Answers {@link Many#get41(int)}.
     */
    protected abstract Reply<Integer, Integer> get41(Integer state, int number);

    /**
     * Handles {@link Many#set42(int)}.
     */
    protected abstract Next<Integer> set42(Integer state, int number);

    /**
     * Answers {@link Many#get43(int)}.
     */
    protected abstract Reply<Integer, Integer> get43(Integer state, int number);

    /**
     * Answers {@link Many#get44(int)}.
     */
    protected abstract Reply<Integer, Integer> get44(Integer state, int number);

    /**
     * Handles {@link Many#set45(int)}.
     */
    protected abstract Next<Integer> set45(Integer state, int number);

    /**
     * Answers {@link Many#get46(int)}.
     */
    protected abstract Reply<Integer, Integer> get46(Integer state, int number);

    /**
     * Answers {@link Many#get47(int)}.
     */
    protected abstract Reply<Integer, Integer> get47(Integer state, int number);

    /**
     * Handles {@link Many#set48(int)}.
     */
    protected abstract Next<Integer> set48(Integer state, int number);

    /**
     * Answers {@link Many#get49(int)}.
     */
    protected abstract Reply<Integer, Integer> get49(Integer state, int number);

    /**
     * Answers {@link Many#get50(int)}.
     */
    protected abstract Reply<Integer, Integer> get50(Integer state, int number);

    /**
     * Handles {@link Many#set51(int)}.
     */
    protected abstract Next<Integer> set51(Integer state, int number);

    /**
     * Answers {@link Many#get52(int)}.
     */
    protected abstract Reply<Integer, Integer> get52(Integer state, int number);

    /**
     * Answers {@link Many#get53(int)}.
     */
    protected abstract Reply<Integer, Integer> get53(Integer state, int number);

    /**
     * Handles {@link Many#set54(int)}.
     */
    protected abstract Next<Integer> set54(Integer state, int number);

    /**
     * Answers {@link Many#get55(int)}.
     */
    protected abstract Reply<Integer, Integer> get55(Integer state, int number);

    /**
     * Answers {@link Many#get56(int)}.
     */
    protected abstract Reply<Integer, Integer> get56(Integer state, int number);

    /**
     * Handles {@link Many#set57(int)}.
     */
    protected abstract Next<Integer> set57(Integer state, int number);

    /**
     * Answers {@link Many#get58(int)}.
     */
    protected abstract Reply<Integer, Integer> get58(Integer state, int number);

    /**
     * Answers {@link Many#get59(int)}.
     */
    protected abstract Reply<Integer, Integer> get59(Integer state, int number);

    /**
     * Handles {@link Many#set60(int)}.
     */
    protected abstract Next<Integer> set60(Integer state, int number);

    /**
     * Answers {@link Many#get61(int)}.
     */
    protected abstract Reply<Integer, Integer> get61(Integer state, int number);

    /**
     * Answers {@link Many#get62(int)}.
     */
    protected abstract Reply<Integer, Integer> get62(Integer state, int number);

    /**
     * Handles {@link Many#set63(int)}.
     */
    protected abstract Next<Integer> set63(Integer state, int number);

    /**
     * Answers {@link Many#get64(int)}.
     */
    protected abstract Reply<Integer, Integer> get64(Integer state, int number);

    /**
     * Answers {@link Many#get65(int)}.
     */
    protected abstract Reply<Integer, Integer> get65(Integer state, int number);

    /**
     * Handles {@link Many#set66(int)}.
     */
    protected abstract Next<Integer> set66(Integer state, int number);

    /**
     * Answers {@link Many#get67(int)}.
     */
    protected abstract Reply<Integer, Integer> get67(Integer state, int number);

    /**
     * Answers {@link Many#get68(int)}.
     */
    protected abstract Reply<Integer, Integer> get68(Integer state, int number);

    /**
     * Handles {@link Many#set69(int)}.
     */
    protected abstract Next<Integer> set69(Integer state, int number);

    /**
     * Answers {@link Many#get70(int)}.
     */
    protected abstract Reply<Integer, Integer> get70(Integer state, int number);

    /**
     * Answers {@link Many#get71(int)}.
     */
    protected abstract Reply<Integer, Integer> get71(Integer state, int number);

    /**
     * Handles {@link Many#set72(int)}.
     */
    protected abstract Next<Integer> set72(Integer state, int number);

    /**
     * Answers {@link Many#get73(int)}.
     */
    protected abstract Reply<Integer, Integer> get73(Integer state, int number);

    /**
     * Answers {@link Many#get74(int)}.
     */
    protected abstract Reply<Integer, Integer> get74(Integer state, int number);

    /**
     * Handles {@link Many#set75(int)}.
     */
    protected abstract Next<Integer> set75(Integer state, int number);

    /**
     * Answers {@link Many#get76(int)}.
     */
    protected abstract Reply<Integer, Integer> get76(Integer state, int number);

    /**
     * Answers {@link Many#get77(int)}.
     */
    protected abstract Reply<Integer, Integer> get77(Integer state, int number);

    /**
     * Handles {@link Many#set78(int)}.
     */
    protected abstract Next<Integer> set78(Integer state, int number);

    /**
     * Answers {@link Many#get79(int)}.
     */
    protected abstract Reply<Integer, Integer> get79(Integer state, int number);

    /**
     * Answers {@link Many#get80(int)}.
     */
    protected abstract Reply<Integer, Integer> get80(Integer state, int number);

    /**
     * Handles {@link Many#set81(int)}.
     */
    protected abstract Next<Integer> set81(Integer state, int number);

    /**
     * Answers {@link Many#get82(int)}.
     */
    protected abstract Reply<Integer, Integer> get82(Integer state, int number);

    /**
     * Answers {@link Many#get83(int)}.
     */
    protected abstract Reply<Integer, Integer> get83(Integer state, int number);

    /**
     * Handles {@link Many#set84(int)}.
     */
    protected abstract Next<Integer> set84(Integer state, int number);

    /**
     * Answers {@link Many#get85(int)}.
     */
    protected abstract Reply<Integer, Integer> get85(Integer state, int number);

    /**
     * Answers {@link Many#get86(int)}.
     */
    protected abstract Reply<Integer, Integer> get86(Integer state, int number);

    /**
     * Handles {@link Many#set87(int)}.
     */
    protected abstract Next<Integer> set87(Integer state, int number);

    /**
     * Answers {@link Many#get88(int)}.
     */
    protected abstract Reply<Integer, Integer> get88(Integer state, int number);

    /**
     * Answers {@link Many#get89(int)}.
     */
    protected abstract Reply<Integer, Integer> get89(Integer state, int number);

    /**
     * Handles {@link Many#set90(int)}.
     */
    protected abstract Next<Integer> set90(Integer state, int number);

    /**
     * Answers {@link Many#get91(int)}.
     */
    protected abstract Reply<Integer, Integer> get91(Integer state, int number);

    /**
     * Answers {@link Many#get92(int)}.
     */
    protected abstract Reply<Integer, Integer> get92(Integer state, int number);

    /**
     * Handles {@link Many#set93(int)}.
     */
    protected abstract Next<Integer> set93(Integer state, int number);

    /**
     * Answers {@link Many#get94(int)}.
     */
    protected abstract Reply<Integer, Integer> get94(Integer state, int number);

    /**
     * Answers {@link Many#get95(int)}.
     */
    protected abstract Reply<Integer, Integer> get95(Integer state, int number);

    /**
     * Handles {@link Many#set96(int)}.
     */
    protected abstract Next<Integer> set96(Integer state, int number);

    /**
     * Answers {@link Many#get97(int)}.
     */
    protected abstract Reply<Integer, Integer> get97(Integer state, int number);

    /**
     * Answers {@link Many#get98(int)}.
     */
    protected abstract Reply<Integer, Integer> get98(Integer state, int number);

    /**
     * Handles {@link Many#set99(int)}.
     */
    protected abstract Next<Integer> set99(Integer state, int number);

    /**
     * Answers {@link Many#get100(int)}.
     */
    protected abstract Reply<Integer, Integer> get100(Integer state, int number);

    /**
     * Answers {@link Many#get101(int)}.
     */
    protected abstract Reply<Integer, Integer> get101(Integer state, int number);

    /**
     * Handles {@link Many#set102(int)}.
     */
    protected abstract Next<Integer> set102(Integer state, int number);

    /**
     * Answers {@link Many#get103(int)}.
     */
    protected abstract Reply<Integer, Integer> get103(Integer state, int number);

    /**
     * Answers {@link Many#get104(int)}.
     */
    protected abstract Reply<Integer, Integer> get104(Integer state, int number);

    /**
     * Handles {@link Many#set105(int)}.
     */
    protected abstract Next<Integer> set105(Integer state, int number);

    /**
     * Answers {@link Many#get106(int)}.
     */
    protected abstract Reply<Integer, Integer> get106(Integer state, int number);

    /**
     * Answers {@link Many#get107(int)}.
     */
    protected abstract Reply<Integer, Integer> get107(Integer state, int number);

    /**
     * Handles {@link Many#set108(int)}.
     */
    protected abstract Next<Integer> set108(Integer state, int number);

    /**
     * Answers {@link Many#get109(int)}.
     */
    protected abstract Reply<Integer, Integer> get109(Integer state, int number);

    /**
     * Answers {@link Many#get110(int)}.
     */
    protected abstract Reply<Integer, Integer> get110(Integer state, int number);

    /**
     * Handles {@link Many#set111(int)}.
     */
    protected abstract Next<Integer> set111(Integer state, int number);

    /**
     * Answers {@link Many#get112(int)}.
     */
    protected abstract Reply<Integer, Integer> get112(Integer state, int number);

    /**
     * Answers {@link Many#get113(int)}.
     */
    protected abstract Reply<Integer, Integer> get113(Integer state, int number);

    /**
     * Handles {@link Many#set114(int)}.
     */
    protected abstract Next<Integer> set114(Integer state, int number);

    /**
     * Answers {@link Many#get115(int)}.
     */
    protected abstract Reply<Integer, Integer> get115(Integer state, int number);

    /**
     * Answers {@link Many#get116(int)}.
     */
    protected abstract Reply<Integer, Integer> get116(Integer state, int number);

    /**
     * Handles {@link Many#set117(int)}.
     */
    protected abstract Next<Integer> set117(Integer state, int number);

    /**
     * Answers {@link Many#get118(int)}.
     */
    protected abstract Reply<Integer, Integer> get118(Integer state, int number);

    /**
     * Answers {@link Many#get119(int)}.
     */
    protected abstract Reply<Integer, Integer> get119(Integer state, int number);

    /**
     * Handles {@link Many#set120(int)}.
     */
    protected abstract Next<Integer> set120(Integer state, int number);

    /**
     * Answers {@link Many#get121(int)}.
     */
    protected abstract Reply<Integer, Integer> get121(Integer state, int number);

    /**
     * Answers {@link Many#get122(int)}.
     */
    protected abstract Reply<Integer, Integer> get122(Integer state, int number);

    /**
     * Handles {@link Many#set123(int)}.
     */
    protected abstract Next<Integer> set123(Integer state, int number);

    /**
     * Answers {@link Many#get124(int)}.
     */
    protected abstract Reply<Integer, Integer> get124(Integer state, int number);

    /**
     * Answers {@link Many#get125(int)}.
     */
    protected abstract Reply<Integer, Integer> get125(Integer state, int number);

    /**
     * Handles {@link Many#set126(int)}.
     */
    protected abstract Next<Integer> set126(Integer state, int number);

    /**
     * Answers {@link Many#get127(int)}.
     */
    protected abstract Reply<Integer, Integer> get127(Integer state, int number);

    /**
     * Answers {@link Many#get128(int)}.
     */
    protected abstract Reply<Integer, Integer> get128(Integer state, int number);

    /**
     * Handles {@link Many#set129(int)}.
     */
    protected abstract Next<Integer> set129(Integer state, int number);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final ManyClient self() {
        return ManyPeeper.client(context().ref());
    }
}
