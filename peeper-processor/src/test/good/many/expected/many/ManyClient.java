package many;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Many}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ManyClient implements Many, PeeperClient {
    static final Long FINGERPRINT = 0x851e6448f89eb034L;

    final Target target;

    ManyClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void set0(int number) {
        target.cast(new ManyPeeper.Set0Message(number));
    }

    @Override
    public int get1(int number) {
        return target.call(new ManyPeeper.Get1Message(number), 5_000_000_000L);
    }

    @Override
    public int get2(int number) {
        return target.call(new ManyPeeper.Get2Message(number), 5_000_000_000L);
    }

    @Override
    public void set3(int number) {
        target.cast(new ManyPeeper.Set3Message(number));
    }

    @Override
    public int get4(int number) {
        return target.call(new ManyPeeper.Get4Message(number), 5_000_000_000L);
    }

    @Override
    public int get5(int number) {
        return target.call(new ManyPeeper.Get5Message(number), 5_000_000_000L);
    }

    @Override
    public void set6(int number) {
        target.cast(new ManyPeeper.Set6Message(number));
    }

    @Override
    public int get7(int number) {
        return target.call(new ManyPeeper.Get7Message(number), 5_000_000_000L);
    }

    @Override
    public int get8(int number) {
        return target.call(new ManyPeeper.Get8Message(number), 5_000_000_000L);
    }

    @Override
    public void set9(int number) {
        target.cast(new ManyPeeper.Set9Message(number));
    }

    @Override
    public int get10(int number) {
        return target.call(new ManyPeeper.Get10Message(number), 5_000_000_000L);
    }

    @Override
    public int get11(int number) {
        return target.call(new ManyPeeper.Get11Message(number), 5_000_000_000L);
    }

    @Override
    public void set12(int number) {
        target.cast(new ManyPeeper.Set12Message(number));
    }

    @Override
    public int get13(int number) {
        return target.call(new ManyPeeper.Get13Message(number), 5_000_000_000L);
    }

    @Override
    public int get14(int number) {
        return target.call(new ManyPeeper.Get14Message(number), 5_000_000_000L);
    }

    @Override
    public void set15(int number) {
        target.cast(new ManyPeeper.Set15Message(number));
    }

    @Override
    public int get16(int number) {
        return target.call(new ManyPeeper.Get16Message(number), 5_000_000_000L);
    }

    @Override
    public int get17(int number) {
        return target.call(new ManyPeeper.Get17Message(number), 5_000_000_000L);
    }

    @Override
    public void set18(int number) {
        target.cast(new ManyPeeper.Set18Message(number));
    }

    @Override
    public int get19(int number) {
        return target.call(new ManyPeeper.Get19Message(number), 5_000_000_000L);
    }

    @Override
    public int get20(int number) {
        return target.call(new ManyPeeper.Get20Message(number), 5_000_000_000L);
    }

    @Override
    public void set21(int number) {
        target.cast(new ManyPeeper.Set21Message(number));
    }

    @Override
    public int get22(int number) {
        return target.call(new ManyPeeper.Get22Message(number), 5_000_000_000L);
    }

    @Override
    public int get23(int number) {
        return target.call(new ManyPeeper.Get23Message(number), 5_000_000_000L);
    }

    @Override
    public void set24(int number) {
        target.cast(new ManyPeeper.Set24Message(number));
    }

    @Override
    public int get25(int number) {
        return target.call(new ManyPeeper.Get25Message(number), 5_000_000_000L);
    }

    @Override
    public int get26(int number) {
        return target.call(new ManyPeeper.Get26Message(number), 5_000_000_000L);
    }

    @Override
    public void set27(int number) {
        target.cast(new ManyPeeper.Set27Message(number));
    }

    @Override
    public int get28(int number) {
        return target.call(new ManyPeeper.Get28Message(number), 5_000_000_000L);
    }

    @Override
    public int get29(int number) {
        return target.call(new ManyPeeper.Get29Message(number), 5_000_000_000L);
    }

    @Override
    public void set30(int number) {
        target.cast(new ManyPeeper.Set30Message(number));
    }

    @Override
    public int get31(int number) {
        return target.call(new ManyPeeper.Get31Message(number), 5_000_000_000L);
    }

    @Override
    public int get32(int number) {
        return target.call(new ManyPeeper.Get32Message(number), 5_000_000_000L);
    }

    @Override
    public void set33(int number) {
        target.cast(new ManyPeeper.Set33Message(number));
    }

    @Override
    public int get34(int number) {
        return target.call(new ManyPeeper.Get34Message(number), 5_000_000_000L);
    }

    @Override
    public int get35(int number) {
        return target.call(new ManyPeeper.Get35Message(number), 5_000_000_000L);
    }

    @Override
    public void set36(int number) {
        target.cast(new ManyPeeper.Set36Message(number));
    }

    @Override
    public int get37(int number) {
        return target.call(new ManyPeeper.Get37Message(number), 5_000_000_000L);
    }

    @Override
    public int get38(int number) {
        return target.call(new ManyPeeper.Get38Message(number), 5_000_000_000L);
    }

    @Override
    public void set39(int number) {
        target.cast(new ManyPeeper.Set39Message(number));
    }

    @Override
    public int get40(int number) {
        return target.call(new ManyPeeper.Get40Message(number), 5_000_000_000L);
    }

    @Override
    public int get41(int number) {
        return target.call(new ManyPeeper.Get41Message(number), 5_000_000_000L);
    }

    @Override
    public void set42(int number) {
        target.cast(new ManyPeeper.Set42Message(number));
    }

    @Override
    public int get43(int number) {
        return target.call(new ManyPeeper.Get43Message(number), 5_000_000_000L);
    }

    @Override
    public int get44(int number) {
        return target.call(new ManyPeeper.Get44Message(number), 5_000_000_000L);
    }

    @Override
    public void set45(int number) {
        target.cast(new ManyPeeper.Set45Message(number));
    }

    @Override
    public int get46(int number) {
        return target.call(new ManyPeeper.Get46Message(number), 5_000_000_000L);
    }

    @Override
    public int get47(int number) {
        return target.call(new ManyPeeper.Get47Message(number), 5_000_000_000L);
    }

    @Override
    public void set48(int number) {
        target.cast(new ManyPeeper.Set48Message(number));
    }

    @Override
    public int get49(int number) {
        return target.call(new ManyPeeper.Get49Message(number), 5_000_000_000L);
    }

    @Override
    public int get50(int number) {
        return target.call(new ManyPeeper.Get50Message(number), 5_000_000_000L);
    }

    @Override
    public void set51(int number) {
        target.cast(new ManyPeeper.Set51Message(number));
    }

    @Override
    public int get52(int number) {
        return target.call(new ManyPeeper.Get52Message(number), 5_000_000_000L);
    }

    @Override
    public int get53(int number) {
        return target.call(new ManyPeeper.Get53Message(number), 5_000_000_000L);
    }

    @Override
    public void set54(int number) {
        target.cast(new ManyPeeper.Set54Message(number));
    }

    @Override
    public int get55(int number) {
        return target.call(new ManyPeeper.Get55Message(number), 5_000_000_000L);
    }

    @Override
    public int get56(int number) {
        return target.call(new ManyPeeper.Get56Message(number), 5_000_000_000L);
    }

    @Override
    public void set57(int number) {
        target.cast(new ManyPeeper.Set57Message(number));
    }

    @Override
    public int get58(int number) {
        return target.call(new ManyPeeper.Get58Message(number), 5_000_000_000L);
    }

    @Override
    public int get59(int number) {
        return target.call(new ManyPeeper.Get59Message(number), 5_000_000_000L);
    }

    @Override
    public void set60(int number) {
        target.cast(new ManyPeeper.Set60Message(number));
    }

    @Override
    public int get61(int number) {
        return target.call(new ManyPeeper.Get61Message(number), 5_000_000_000L);
    }

    @Override
    public int get62(int number) {
        return target.call(new ManyPeeper.Get62Message(number), 5_000_000_000L);
    }

    @Override
    public void set63(int number) {
        target.cast(new ManyPeeper.Set63Message(number));
    }

    @Override
    public int get64(int number) {
        return target.call(new ManyPeeper.Get64Message(number), 5_000_000_000L);
    }

    @Override
    public int get65(int number) {
        return target.call(new ManyPeeper.Get65Message(number), 5_000_000_000L);
    }

    @Override
    public void set66(int number) {
        target.cast(new ManyPeeper.Set66Message(number));
    }

    @Override
    public int get67(int number) {
        return target.call(new ManyPeeper.Get67Message(number), 5_000_000_000L);
    }

    @Override
    public int get68(int number) {
        return target.call(new ManyPeeper.Get68Message(number), 5_000_000_000L);
    }

    @Override
    public void set69(int number) {
        target.cast(new ManyPeeper.Set69Message(number));
    }

    @Override
    public int get70(int number) {
        return target.call(new ManyPeeper.Get70Message(number), 5_000_000_000L);
    }

    @Override
    public int get71(int number) {
        return target.call(new ManyPeeper.Get71Message(number), 5_000_000_000L);
    }

    @Override
    public void set72(int number) {
        target.cast(new ManyPeeper.Set72Message(number));
    }

    @Override
    public int get73(int number) {
        return target.call(new ManyPeeper.Get73Message(number), 5_000_000_000L);
    }

    @Override
    public int get74(int number) {
        return target.call(new ManyPeeper.Get74Message(number), 5_000_000_000L);
    }

    @Override
    public void set75(int number) {
        target.cast(new ManyPeeper.Set75Message(number));
    }

    @Override
    public int get76(int number) {
        return target.call(new ManyPeeper.Get76Message(number), 5_000_000_000L);
    }

    @Override
    public int get77(int number) {
        return target.call(new ManyPeeper.Get77Message(number), 5_000_000_000L);
    }

    @Override
    public void set78(int number) {
        target.cast(new ManyPeeper.Set78Message(number));
    }

    @Override
    public int get79(int number) {
        return target.call(new ManyPeeper.Get79Message(number), 5_000_000_000L);
    }

    @Override
    public int get80(int number) {
        return target.call(new ManyPeeper.Get80Message(number), 5_000_000_000L);
    }

    @Override
    public void set81(int number) {
        target.cast(new ManyPeeper.Set81Message(number));
    }

    @Override
    public int get82(int number) {
        return target.call(new ManyPeeper.Get82Message(number), 5_000_000_000L);
    }

    @Override
    public int get83(int number) {
        return target.call(new ManyPeeper.Get83Message(number), 5_000_000_000L);
    }

    @Override
    public void set84(int number) {
        target.cast(new ManyPeeper.Set84Message(number));
    }

    @Override
    public int get85(int number) {
        return target.call(new ManyPeeper.Get85Message(number), 5_000_000_000L);
    }

    @Override
    public int get86(int number) {
        return target.call(new ManyPeeper.Get86Message(number), 5_000_000_000L);
    }

    @Override
    public void set87(int number) {
        target.cast(new ManyPeeper.Set87Message(number));
    }

    @Override
    public int get88(int number) {
        return target.call(new ManyPeeper.Get88Message(number), 5_000_000_000L);
    }

    @Override
    public int get89(int number) {
        return target.call(new ManyPeeper.Get89Message(number), 5_000_000_000L);
    }

    @Override
    public void set90(int number) {
        target.cast(new ManyPeeper.Set90Message(number));
    }

    @Override
    public int get91(int number) {
        return target.call(new ManyPeeper.Get91Message(number), 5_000_000_000L);
    }

    @Override
    public int get92(int number) {
        return target.call(new ManyPeeper.Get92Message(number), 5_000_000_000L);
    }

    @Override
    public void set93(int number) {
        target.cast(new ManyPeeper.Set93Message(number));
    }

    @Override
    public int get94(int number) {
        return target.call(new ManyPeeper.Get94Message(number), 5_000_000_000L);
    }

    @Override
    public int get95(int number) {
        return target.call(new ManyPeeper.Get95Message(number), 5_000_000_000L);
    }

    @Override
    public void set96(int number) {
        target.cast(new ManyPeeper.Set96Message(number));
    }

    @Override
    public int get97(int number) {
        return target.call(new ManyPeeper.Get97Message(number), 5_000_000_000L);
    }

    @Override
    public int get98(int number) {
        return target.call(new ManyPeeper.Get98Message(number), 5_000_000_000L);
    }

    @Override
    public void set99(int number) {
        target.cast(new ManyPeeper.Set99Message(number));
    }

    @Override
    public int get100(int number) {
        return target.call(new ManyPeeper.Get100Message(number), 5_000_000_000L);
    }

    @Override
    public int get101(int number) {
        return target.call(new ManyPeeper.Get101Message(number), 5_000_000_000L);
    }

    @Override
    public void set102(int number) {
        target.cast(new ManyPeeper.Set102Message(number));
    }

    @Override
    public int get103(int number) {
        return target.call(new ManyPeeper.Get103Message(number), 5_000_000_000L);
    }

    @Override
    public int get104(int number) {
        return target.call(new ManyPeeper.Get104Message(number), 5_000_000_000L);
    }

    @Override
    public void set105(int number) {
        target.cast(new ManyPeeper.Set105Message(number));
    }

    @Override
    public int get106(int number) {
        return target.call(new ManyPeeper.Get106Message(number), 5_000_000_000L);
    }

    @Override
    public int get107(int number) {
        return target.call(new ManyPeeper.Get107Message(number), 5_000_000_000L);
    }

    @Override
    public void set108(int number) {
        target.cast(new ManyPeeper.Set108Message(number));
    }

    @Override
    public int get109(int number) {
        return target.call(new ManyPeeper.Get109Message(number), 5_000_000_000L);
    }

    @Override
    public int get110(int number) {
        return target.call(new ManyPeeper.Get110Message(number), 5_000_000_000L);
    }

    @Override
    public void set111(int number) {
        target.cast(new ManyPeeper.Set111Message(number));
    }

    @Override
    public int get112(int number) {
        return target.call(new ManyPeeper.Get112Message(number), 5_000_000_000L);
    }

    @Override
    public int get113(int number) {
        return target.call(new ManyPeeper.Get113Message(number), 5_000_000_000L);
    }

    @Override
    public void set114(int number) {
        target.cast(new ManyPeeper.Set114Message(number));
    }

    @Override
    public int get115(int number) {
        return target.call(new ManyPeeper.Get115Message(number), 5_000_000_000L);
    }

    @Override
    public int get116(int number) {
        return target.call(new ManyPeeper.Get116Message(number), 5_000_000_000L);
    }

    @Override
    public void set117(int number) {
        target.cast(new ManyPeeper.Set117Message(number));
    }

    @Override
    public int get118(int number) {
        return target.call(new ManyPeeper.Get118Message(number), 5_000_000_000L);
    }

    @Override
    public int get119(int number) {
        return target.call(new ManyPeeper.Get119Message(number), 5_000_000_000L);
    }

    @Override
    public void set120(int number) {
        target.cast(new ManyPeeper.Set120Message(number));
    }

    @Override
    public int get121(int number) {
        return target.call(new ManyPeeper.Get121Message(number), 5_000_000_000L);
    }

    @Override
    public int get122(int number) {
        return target.call(new ManyPeeper.Get122Message(number), 5_000_000_000L);
    }

    @Override
    public void set123(int number) {
        target.cast(new ManyPeeper.Set123Message(number));
    }

    @Override
    public int get124(int number) {
        return target.call(new ManyPeeper.Get124Message(number), 5_000_000_000L);
    }

    @Override
    public int get125(int number) {
        return target.call(new ManyPeeper.Get125Message(number), 5_000_000_000L);
    }

    @Override
    public void set126(int number) {
        target.cast(new ManyPeeper.Set126Message(number));
    }

    @Override
    public int get127(int number) {
        return target.call(new ManyPeeper.Get127Message(number), 5_000_000_000L);
    }

    @Override
    public int get128(int number) {
        return target.call(new ManyPeeper.Get128Message(number), 5_000_000_000L);
    }

    @Override
    public void set129(int number) {
        target.cast(new ManyPeeper.Set129Message(number));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ManyClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ManyClient[" + target + "]";
    }
}
