package many;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Many}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ManyPeeper {
    private static final Protocol<ManyClient, Integer, ManyWorker> PROTOCOL = new Wiring();

    private ManyPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<ManyClient, Integer> spec(Supplier<? extends ManyWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static ManyClient start(Supplier<? extends ManyWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static ManyClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static ManyClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static ManyClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static ManyClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static ManyClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static ManyClient withTimeout(ManyClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class Set0Message extends CastMessage {
        final int number;

        Set0Message(int number) {
            super(0);
            this.number = number;
        }
    }

    static final class Get1Message extends CallMessage<Integer> {
        final int number;

        Get1Message(int number) {
            super(1);
            this.number = number;
        }
    }

    static final class Get2Message extends CallMessage<Integer> {
        final int number;

        Get2Message(int number) {
            super(2);
            this.number = number;
        }
    }

    static final class Set3Message extends CastMessage {
        final int number;

        Set3Message(int number) {
            super(3);
            this.number = number;
        }
    }

    static final class Get4Message extends CallMessage<Integer> {
        final int number;

        Get4Message(int number) {
            super(4);
            this.number = number;
        }
    }

    static final class Get5Message extends CallMessage<Integer> {
        final int number;

        Get5Message(int number) {
            super(5);
            this.number = number;
        }
    }

    static final class Set6Message extends CastMessage {
        final int number;

        Set6Message(int number) {
            super(6);
            this.number = number;
        }
    }

    static final class Get7Message extends CallMessage<Integer> {
        final int number;

        Get7Message(int number) {
            super(7);
            this.number = number;
        }
    }

    static final class Get8Message extends CallMessage<Integer> {
        final int number;

        Get8Message(int number) {
            super(8);
            this.number = number;
        }
    }

    static final class Set9Message extends CastMessage {
        final int number;

        Set9Message(int number) {
            super(9);
            this.number = number;
        }
    }

    static final class Get10Message extends CallMessage<Integer> {
        final int number;

        Get10Message(int number) {
            super(10);
            this.number = number;
        }
    }

    static final class Get11Message extends CallMessage<Integer> {
        final int number;

        Get11Message(int number) {
            super(11);
            this.number = number;
        }
    }

    static final class Set12Message extends CastMessage {
        final int number;

        Set12Message(int number) {
            super(12);
            this.number = number;
        }
    }

    static final class Get13Message extends CallMessage<Integer> {
        final int number;

        Get13Message(int number) {
            super(13);
            this.number = number;
        }
    }

    static final class Get14Message extends CallMessage<Integer> {
        final int number;

        Get14Message(int number) {
            super(14);
            this.number = number;
        }
    }

    static final class Set15Message extends CastMessage {
        final int number;

        Set15Message(int number) {
            super(15);
            this.number = number;
        }
    }

    static final class Get16Message extends CallMessage<Integer> {
        final int number;

        Get16Message(int number) {
            super(16);
            this.number = number;
        }
    }

    static final class Get17Message extends CallMessage<Integer> {
        final int number;

        Get17Message(int number) {
            super(17);
            this.number = number;
        }
    }

    static final class Set18Message extends CastMessage {
        final int number;

        Set18Message(int number) {
            super(18);
            this.number = number;
        }
    }

    static final class Get19Message extends CallMessage<Integer> {
        final int number;

        Get19Message(int number) {
            super(19);
            this.number = number;
        }
    }

    static final class Get20Message extends CallMessage<Integer> {
        final int number;

        Get20Message(int number) {
            super(20);
            this.number = number;
        }
    }

    static final class Set21Message extends CastMessage {
        final int number;

        Set21Message(int number) {
            super(21);
            this.number = number;
        }
    }

    static final class Get22Message extends CallMessage<Integer> {
        final int number;

        Get22Message(int number) {
            super(22);
            this.number = number;
        }
    }

    static final class Get23Message extends CallMessage<Integer> {
        final int number;

        Get23Message(int number) {
            super(23);
            this.number = number;
        }
    }

    static final class Set24Message extends CastMessage {
        final int number;

        Set24Message(int number) {
            super(24);
            this.number = number;
        }
    }

    static final class Get25Message extends CallMessage<Integer> {
        final int number;

        Get25Message(int number) {
            super(25);
            this.number = number;
        }
    }

    static final class Get26Message extends CallMessage<Integer> {
        final int number;

        Get26Message(int number) {
            super(26);
            this.number = number;
        }
    }

    static final class Set27Message extends CastMessage {
        final int number;

        Set27Message(int number) {
            super(27);
            this.number = number;
        }
    }

    static final class Get28Message extends CallMessage<Integer> {
        final int number;

        Get28Message(int number) {
            super(28);
            this.number = number;
        }
    }

    static final class Get29Message extends CallMessage<Integer> {
        final int number;

        Get29Message(int number) {
            super(29);
            this.number = number;
        }
    }

    static final class Set30Message extends CastMessage {
        final int number;

        Set30Message(int number) {
            super(30);
            this.number = number;
        }
    }

    static final class Get31Message extends CallMessage<Integer> {
        final int number;

        Get31Message(int number) {
            super(31);
            this.number = number;
        }
    }

    static final class Get32Message extends CallMessage<Integer> {
        final int number;

        Get32Message(int number) {
            super(32);
            this.number = number;
        }
    }

    static final class Set33Message extends CastMessage {
        final int number;

        Set33Message(int number) {
            super(33);
            this.number = number;
        }
    }

    static final class Get34Message extends CallMessage<Integer> {
        final int number;

        Get34Message(int number) {
            super(34);
            this.number = number;
        }
    }

    static final class Get35Message extends CallMessage<Integer> {
        final int number;

        Get35Message(int number) {
            super(35);
            this.number = number;
        }
    }

    static final class Set36Message extends CastMessage {
        final int number;

        Set36Message(int number) {
            super(36);
            this.number = number;
        }
    }

    static final class Get37Message extends CallMessage<Integer> {
        final int number;

        Get37Message(int number) {
            super(37);
            this.number = number;
        }
    }

    static final class Get38Message extends CallMessage<Integer> {
        final int number;

        Get38Message(int number) {
            super(38);
            this.number = number;
        }
    }

    static final class Set39Message extends CastMessage {
        final int number;

        Set39Message(int number) {
            super(39);
            this.number = number;
        }
    }

    static final class Get40Message extends CallMessage<Integer> {
        final int number;

        Get40Message(int number) {
            super(40);
            this.number = number;
        }
    }

    static final class Get41Message extends CallMessage<Integer> {
        final int number;

        Get41Message(int number) {
            super(41);
            this.number = number;
        }
    }

    static final class Set42Message extends CastMessage {
        final int number;

        Set42Message(int number) {
            super(42);
            this.number = number;
        }
    }

    static final class Get43Message extends CallMessage<Integer> {
        final int number;

        Get43Message(int number) {
            super(43);
            this.number = number;
        }
    }

    static final class Get44Message extends CallMessage<Integer> {
        final int number;

        Get44Message(int number) {
            super(44);
            this.number = number;
        }
    }

    static final class Set45Message extends CastMessage {
        final int number;

        Set45Message(int number) {
            super(45);
            this.number = number;
        }
    }

    static final class Get46Message extends CallMessage<Integer> {
        final int number;

        Get46Message(int number) {
            super(46);
            this.number = number;
        }
    }

    static final class Get47Message extends CallMessage<Integer> {
        final int number;

        Get47Message(int number) {
            super(47);
            this.number = number;
        }
    }

    static final class Set48Message extends CastMessage {
        final int number;

        Set48Message(int number) {
            super(48);
            this.number = number;
        }
    }

    static final class Get49Message extends CallMessage<Integer> {
        final int number;

        Get49Message(int number) {
            super(49);
            this.number = number;
        }
    }

    static final class Get50Message extends CallMessage<Integer> {
        final int number;

        Get50Message(int number) {
            super(50);
            this.number = number;
        }
    }

    static final class Set51Message extends CastMessage {
        final int number;

        Set51Message(int number) {
            super(51);
            this.number = number;
        }
    }

    static final class Get52Message extends CallMessage<Integer> {
        final int number;

        Get52Message(int number) {
            super(52);
            this.number = number;
        }
    }

    static final class Get53Message extends CallMessage<Integer> {
        final int number;

        Get53Message(int number) {
            super(53);
            this.number = number;
        }
    }

    static final class Set54Message extends CastMessage {
        final int number;

        Set54Message(int number) {
            super(54);
            this.number = number;
        }
    }

    static final class Get55Message extends CallMessage<Integer> {
        final int number;

        Get55Message(int number) {
            super(55);
            this.number = number;
        }
    }

    static final class Get56Message extends CallMessage<Integer> {
        final int number;

        Get56Message(int number) {
            super(56);
            this.number = number;
        }
    }

    static final class Set57Message extends CastMessage {
        final int number;

        Set57Message(int number) {
            super(57);
            this.number = number;
        }
    }

    static final class Get58Message extends CallMessage<Integer> {
        final int number;

        Get58Message(int number) {
            super(58);
            this.number = number;
        }
    }

    static final class Get59Message extends CallMessage<Integer> {
        final int number;

        Get59Message(int number) {
            super(59);
            this.number = number;
        }
    }

    static final class Set60Message extends CastMessage {
        final int number;

        Set60Message(int number) {
            super(60);
            this.number = number;
        }
    }

    static final class Get61Message extends CallMessage<Integer> {
        final int number;

        Get61Message(int number) {
            super(61);
            this.number = number;
        }
    }

    static final class Get62Message extends CallMessage<Integer> {
        final int number;

        Get62Message(int number) {
            super(62);
            this.number = number;
        }
    }

    static final class Set63Message extends CastMessage {
        final int number;

        Set63Message(int number) {
            super(63);
            this.number = number;
        }
    }

    static final class Get64Message extends CallMessage<Integer> {
        final int number;

        Get64Message(int number) {
            super(64);
            this.number = number;
        }
    }

    static final class Get65Message extends CallMessage<Integer> {
        final int number;

        Get65Message(int number) {
            super(65);
            this.number = number;
        }
    }

    static final class Set66Message extends CastMessage {
        final int number;

        Set66Message(int number) {
            super(66);
            this.number = number;
        }
    }

    static final class Get67Message extends CallMessage<Integer> {
        final int number;

        Get67Message(int number) {
            super(67);
            this.number = number;
        }
    }

    static final class Get68Message extends CallMessage<Integer> {
        final int number;

        Get68Message(int number) {
            super(68);
            this.number = number;
        }
    }

    static final class Set69Message extends CastMessage {
        final int number;

        Set69Message(int number) {
            super(69);
            this.number = number;
        }
    }

    static final class Get70Message extends CallMessage<Integer> {
        final int number;

        Get70Message(int number) {
            super(70);
            this.number = number;
        }
    }

    static final class Get71Message extends CallMessage<Integer> {
        final int number;

        Get71Message(int number) {
            super(71);
            this.number = number;
        }
    }

    static final class Set72Message extends CastMessage {
        final int number;

        Set72Message(int number) {
            super(72);
            this.number = number;
        }
    }

    static final class Get73Message extends CallMessage<Integer> {
        final int number;

        Get73Message(int number) {
            super(73);
            this.number = number;
        }
    }

    static final class Get74Message extends CallMessage<Integer> {
        final int number;

        Get74Message(int number) {
            super(74);
            this.number = number;
        }
    }

    static final class Set75Message extends CastMessage {
        final int number;

        Set75Message(int number) {
            super(75);
            this.number = number;
        }
    }

    static final class Get76Message extends CallMessage<Integer> {
        final int number;

        Get76Message(int number) {
            super(76);
            this.number = number;
        }
    }

    static final class Get77Message extends CallMessage<Integer> {
        final int number;

        Get77Message(int number) {
            super(77);
            this.number = number;
        }
    }

    static final class Set78Message extends CastMessage {
        final int number;

        Set78Message(int number) {
            super(78);
            this.number = number;
        }
    }

    static final class Get79Message extends CallMessage<Integer> {
        final int number;

        Get79Message(int number) {
            super(79);
            this.number = number;
        }
    }

    static final class Get80Message extends CallMessage<Integer> {
        final int number;

        Get80Message(int number) {
            super(80);
            this.number = number;
        }
    }

    static final class Set81Message extends CastMessage {
        final int number;

        Set81Message(int number) {
            super(81);
            this.number = number;
        }
    }

    static final class Get82Message extends CallMessage<Integer> {
        final int number;

        Get82Message(int number) {
            super(82);
            this.number = number;
        }
    }

    static final class Get83Message extends CallMessage<Integer> {
        final int number;

        Get83Message(int number) {
            super(83);
            this.number = number;
        }
    }

    static final class Set84Message extends CastMessage {
        final int number;

        Set84Message(int number) {
            super(84);
            this.number = number;
        }
    }

    static final class Get85Message extends CallMessage<Integer> {
        final int number;

        Get85Message(int number) {
            super(85);
            this.number = number;
        }
    }

    static final class Get86Message extends CallMessage<Integer> {
        final int number;

        Get86Message(int number) {
            super(86);
            this.number = number;
        }
    }

    static final class Set87Message extends CastMessage {
        final int number;

        Set87Message(int number) {
            super(87);
            this.number = number;
        }
    }

    static final class Get88Message extends CallMessage<Integer> {
        final int number;

        Get88Message(int number) {
            super(88);
            this.number = number;
        }
    }

    static final class Get89Message extends CallMessage<Integer> {
        final int number;

        Get89Message(int number) {
            super(89);
            this.number = number;
        }
    }

    static final class Set90Message extends CastMessage {
        final int number;

        Set90Message(int number) {
            super(90);
            this.number = number;
        }
    }

    static final class Get91Message extends CallMessage<Integer> {
        final int number;

        Get91Message(int number) {
            super(91);
            this.number = number;
        }
    }

    static final class Get92Message extends CallMessage<Integer> {
        final int number;

        Get92Message(int number) {
            super(92);
            this.number = number;
        }
    }

    static final class Set93Message extends CastMessage {
        final int number;

        Set93Message(int number) {
            super(93);
            this.number = number;
        }
    }

    static final class Get94Message extends CallMessage<Integer> {
        final int number;

        Get94Message(int number) {
            super(94);
            this.number = number;
        }
    }

    static final class Get95Message extends CallMessage<Integer> {
        final int number;

        Get95Message(int number) {
            super(95);
            this.number = number;
        }
    }

    static final class Set96Message extends CastMessage {
        final int number;

        Set96Message(int number) {
            super(96);
            this.number = number;
        }
    }

    static final class Get97Message extends CallMessage<Integer> {
        final int number;

        Get97Message(int number) {
            super(97);
            this.number = number;
        }
    }

    static final class Get98Message extends CallMessage<Integer> {
        final int number;

        Get98Message(int number) {
            super(98);
            this.number = number;
        }
    }

    static final class Set99Message extends CastMessage {
        final int number;

        Set99Message(int number) {
            super(99);
            this.number = number;
        }
    }

    static final class Get100Message extends CallMessage<Integer> {
        final int number;

        Get100Message(int number) {
            super(100);
            this.number = number;
        }
    }

    static final class Get101Message extends CallMessage<Integer> {
        final int number;

        Get101Message(int number) {
            super(101);
            this.number = number;
        }
    }

    static final class Set102Message extends CastMessage {
        final int number;

        Set102Message(int number) {
            super(102);
            this.number = number;
        }
    }

    static final class Get103Message extends CallMessage<Integer> {
        final int number;

        Get103Message(int number) {
            super(103);
            this.number = number;
        }
    }

    static final class Get104Message extends CallMessage<Integer> {
        final int number;

        Get104Message(int number) {
            super(104);
            this.number = number;
        }
    }

    static final class Set105Message extends CastMessage {
        final int number;

        Set105Message(int number) {
            super(105);
            this.number = number;
        }
    }

    static final class Get106Message extends CallMessage<Integer> {
        final int number;

        Get106Message(int number) {
            super(106);
            this.number = number;
        }
    }

    static final class Get107Message extends CallMessage<Integer> {
        final int number;

        Get107Message(int number) {
            super(107);
            this.number = number;
        }
    }

    static final class Set108Message extends CastMessage {
        final int number;

        Set108Message(int number) {
            super(108);
            this.number = number;
        }
    }

    static final class Get109Message extends CallMessage<Integer> {
        final int number;

        Get109Message(int number) {
            super(109);
            this.number = number;
        }
    }

    static final class Get110Message extends CallMessage<Integer> {
        final int number;

        Get110Message(int number) {
            super(110);
            this.number = number;
        }
    }

    static final class Set111Message extends CastMessage {
        final int number;

        Set111Message(int number) {
            super(111);
            this.number = number;
        }
    }

    static final class Get112Message extends CallMessage<Integer> {
        final int number;

        Get112Message(int number) {
            super(112);
            this.number = number;
        }
    }

    static final class Get113Message extends CallMessage<Integer> {
        final int number;

        Get113Message(int number) {
            super(113);
            this.number = number;
        }
    }

    static final class Set114Message extends CastMessage {
        final int number;

        Set114Message(int number) {
            super(114);
            this.number = number;
        }
    }

    static final class Get115Message extends CallMessage<Integer> {
        final int number;

        Get115Message(int number) {
            super(115);
            this.number = number;
        }
    }

    static final class Get116Message extends CallMessage<Integer> {
        final int number;

        Get116Message(int number) {
            super(116);
            this.number = number;
        }
    }

    static final class Set117Message extends CastMessage {
        final int number;

        Set117Message(int number) {
            super(117);
            this.number = number;
        }
    }

    static final class Get118Message extends CallMessage<Integer> {
        final int number;

        Get118Message(int number) {
            super(118);
            this.number = number;
        }
    }

    static final class Get119Message extends CallMessage<Integer> {
        final int number;

        Get119Message(int number) {
            super(119);
            this.number = number;
        }
    }

    static final class Set120Message extends CastMessage {
        final int number;

        Set120Message(int number) {
            super(120);
            this.number = number;
        }
    }

    static final class Get121Message extends CallMessage<Integer> {
        final int number;

        Get121Message(int number) {
            super(121);
            this.number = number;
        }
    }

    static final class Get122Message extends CallMessage<Integer> {
        final int number;

        Get122Message(int number) {
            super(122);
            this.number = number;
        }
    }

    static final class Set123Message extends CastMessage {
        final int number;

        Set123Message(int number) {
            super(123);
            this.number = number;
        }
    }

    static final class Get124Message extends CallMessage<Integer> {
        final int number;

        Get124Message(int number) {
            super(124);
            this.number = number;
        }
    }

    static final class Get125Message extends CallMessage<Integer> {
        final int number;

        Get125Message(int number) {
            super(125);
            this.number = number;
        }
    }

    static final class Set126Message extends CastMessage {
        final int number;

        Set126Message(int number) {
            super(126);
            this.number = number;
        }
    }

    static final class Get127Message extends CallMessage<Integer> {
        final int number;

        Get127Message(int number) {
            super(127);
            this.number = number;
        }
    }

    static final class Get128Message extends CallMessage<Integer> {
        final int number;

        Get128Message(int number) {
            super(128);
            this.number = number;
        }
    }

    static final class Set129Message extends CastMessage {
        final int number;

        Set129Message(int number) {
            super(129);
            this.number = number;
        }
    }

    private static final class Wiring extends Protocol<ManyClient, Integer, ManyWorker> {
        Wiring() {
            super(
                    3,
                    0x851e6448f89eb034L,
                    Many.class,
                    Integer.class,
                    ManyWorker.class,
                    Operation.cast("set0(int)"),
                    Operation.call("get1(int)", Direct.AUTO, int.class),
                    Operation.call("get2(int)", Direct.AUTO, int.class),
                    Operation.cast("set3(int)"),
                    Operation.call("get4(int)", Direct.AUTO, int.class),
                    Operation.call("get5(int)", Direct.AUTO, int.class),
                    Operation.cast("set6(int)"),
                    Operation.call("get7(int)", Direct.AUTO, int.class),
                    Operation.call("get8(int)", Direct.AUTO, int.class),
                    Operation.cast("set9(int)"),
                    Operation.call("get10(int)", Direct.AUTO, int.class),
                    Operation.call("get11(int)", Direct.AUTO, int.class),
                    Operation.cast("set12(int)"),
                    Operation.call("get13(int)", Direct.AUTO, int.class),
                    Operation.call("get14(int)", Direct.AUTO, int.class),
                    Operation.cast("set15(int)"),
                    Operation.call("get16(int)", Direct.AUTO, int.class),
                    Operation.call("get17(int)", Direct.AUTO, int.class),
                    Operation.cast("set18(int)"),
                    Operation.call("get19(int)", Direct.AUTO, int.class),
                    Operation.call("get20(int)", Direct.AUTO, int.class),
                    Operation.cast("set21(int)"),
                    Operation.call("get22(int)", Direct.AUTO, int.class),
                    Operation.call("get23(int)", Direct.AUTO, int.class),
                    Operation.cast("set24(int)"),
                    Operation.call("get25(int)", Direct.AUTO, int.class),
                    Operation.call("get26(int)", Direct.AUTO, int.class),
                    Operation.cast("set27(int)"),
                    Operation.call("get28(int)", Direct.AUTO, int.class),
                    Operation.call("get29(int)", Direct.AUTO, int.class),
                    Operation.cast("set30(int)"),
                    Operation.call("get31(int)", Direct.AUTO, int.class),
                    Operation.call("get32(int)", Direct.AUTO, int.class),
                    Operation.cast("set33(int)"),
                    Operation.call("get34(int)", Direct.AUTO, int.class),
                    Operation.call("get35(int)", Direct.AUTO, int.class),
                    Operation.cast("set36(int)"),
                    Operation.call("get37(int)", Direct.AUTO, int.class),
                    Operation.call("get38(int)", Direct.AUTO, int.class),
                    Operation.cast("set39(int)"),
                    Operation.call("get40(int)", Direct.AUTO, int.class),
                    Operation.call("get41(int)", Direct.AUTO, int.class),
                    Operation.cast("set42(int)"),
                    Operation.call("get43(int)", Direct.AUTO, int.class),
                    Operation.call("get44(int)", Direct.AUTO, int.class),
                    Operation.cast("set45(int)"),
                    Operation.call("get46(int)", Direct.AUTO, int.class),
                    Operation.call("get47(int)", Direct.AUTO, int.class),
                    Operation.cast("set48(int)"),
                    Operation.call("get49(int)", Direct.AUTO, int.class),
                    Operation.call("get50(int)", Direct.AUTO, int.class),
                    Operation.cast("set51(int)"),
                    Operation.call("get52(int)", Direct.AUTO, int.class),
                    Operation.call("get53(int)", Direct.AUTO, int.class),
                    Operation.cast("set54(int)"),
                    Operation.call("get55(int)", Direct.AUTO, int.class),
                    Operation.call("get56(int)", Direct.AUTO, int.class),
                    Operation.cast("set57(int)"),
                    Operation.call("get58(int)", Direct.AUTO, int.class),
                    Operation.call("get59(int)", Direct.AUTO, int.class),
                    Operation.cast("set60(int)"),
                    Operation.call("get61(int)", Direct.AUTO, int.class),
                    Operation.call("get62(int)", Direct.AUTO, int.class),
                    Operation.cast("set63(int)"),
                    Operation.call("get64(int)", Direct.AUTO, int.class),
                    Operation.call("get65(int)", Direct.AUTO, int.class),
                    Operation.cast("set66(int)"),
                    Operation.call("get67(int)", Direct.AUTO, int.class),
                    Operation.call("get68(int)", Direct.AUTO, int.class),
                    Operation.cast("set69(int)"),
                    Operation.call("get70(int)", Direct.AUTO, int.class),
                    Operation.call("get71(int)", Direct.AUTO, int.class),
                    Operation.cast("set72(int)"),
                    Operation.call("get73(int)", Direct.AUTO, int.class),
                    Operation.call("get74(int)", Direct.AUTO, int.class),
                    Operation.cast("set75(int)"),
                    Operation.call("get76(int)", Direct.AUTO, int.class),
                    Operation.call("get77(int)", Direct.AUTO, int.class),
                    Operation.cast("set78(int)"),
                    Operation.call("get79(int)", Direct.AUTO, int.class),
                    Operation.call("get80(int)", Direct.AUTO, int.class),
                    Operation.cast("set81(int)"),
                    Operation.call("get82(int)", Direct.AUTO, int.class),
                    Operation.call("get83(int)", Direct.AUTO, int.class),
                    Operation.cast("set84(int)"),
                    Operation.call("get85(int)", Direct.AUTO, int.class),
                    Operation.call("get86(int)", Direct.AUTO, int.class),
                    Operation.cast("set87(int)"),
                    Operation.call("get88(int)", Direct.AUTO, int.class),
                    Operation.call("get89(int)", Direct.AUTO, int.class),
                    Operation.cast("set90(int)"),
                    Operation.call("get91(int)", Direct.AUTO, int.class),
                    Operation.call("get92(int)", Direct.AUTO, int.class),
                    Operation.cast("set93(int)"),
                    Operation.call("get94(int)", Direct.AUTO, int.class),
                    Operation.call("get95(int)", Direct.AUTO, int.class),
                    Operation.cast("set96(int)"),
                    Operation.call("get97(int)", Direct.AUTO, int.class),
                    Operation.call("get98(int)", Direct.AUTO, int.class),
                    Operation.cast("set99(int)"),
                    Operation.call("get100(int)", Direct.AUTO, int.class),
                    Operation.call("get101(int)", Direct.AUTO, int.class),
                    Operation.cast("set102(int)"),
                    Operation.call("get103(int)", Direct.AUTO, int.class),
                    Operation.call("get104(int)", Direct.AUTO, int.class),
                    Operation.cast("set105(int)"),
                    Operation.call("get106(int)", Direct.AUTO, int.class),
                    Operation.call("get107(int)", Direct.AUTO, int.class),
                    Operation.cast("set108(int)"),
                    Operation.call("get109(int)", Direct.AUTO, int.class),
                    Operation.call("get110(int)", Direct.AUTO, int.class),
                    Operation.cast("set111(int)"),
                    Operation.call("get112(int)", Direct.AUTO, int.class),
                    Operation.call("get113(int)", Direct.AUTO, int.class),
                    Operation.cast("set114(int)"),
                    Operation.call("get115(int)", Direct.AUTO, int.class),
                    Operation.call("get116(int)", Direct.AUTO, int.class),
                    Operation.cast("set117(int)"),
                    Operation.call("get118(int)", Direct.AUTO, int.class),
                    Operation.call("get119(int)", Direct.AUTO, int.class),
                    Operation.cast("set120(int)"),
                    Operation.call("get121(int)", Direct.AUTO, int.class),
                    Operation.call("get122(int)", Direct.AUTO, int.class),
                    Operation.cast("set123(int)"),
                    Operation.call("get124(int)", Direct.AUTO, int.class),
                    Operation.call("get125(int)", Direct.AUTO, int.class),
                    Operation.cast("set126(int)"),
                    Operation.call("get127(int)", Direct.AUTO, int.class),
                    Operation.call("get128(int)", Direct.AUTO, int.class),
                    Operation.cast("set129(int)"));
            madeWith(ManyClient.FINGERPRINT, ManyWorker.FINGERPRINT);
        }

        @Override
        public ManyClient client(Target target) {
            return new ManyClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(ManyWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op >> 6) {
                case 0 -> handleCall0(worker, state, op, message);
                case 1 -> handleCall1(worker, state, op, message);
                case 2 -> handleCall2(worker, state, op, message);
                default -> throw new AssertionError(op);
            };
        }

        private Reply<Integer, ?> handleCall0(ManyWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.get1(state, ((Get1Message) message).number);
                case 2 -> worker.get2(state, ((Get2Message) message).number);
                case 4 -> worker.get4(state, ((Get4Message) message).number);
                case 5 -> worker.get5(state, ((Get5Message) message).number);
                case 7 -> worker.get7(state, ((Get7Message) message).number);
                case 8 -> worker.get8(state, ((Get8Message) message).number);
                case 10 -> worker.get10(state, ((Get10Message) message).number);
                case 11 -> worker.get11(state, ((Get11Message) message).number);
                case 13 -> worker.get13(state, ((Get13Message) message).number);
                case 14 -> worker.get14(state, ((Get14Message) message).number);
                case 16 -> worker.get16(state, ((Get16Message) message).number);
                case 17 -> worker.get17(state, ((Get17Message) message).number);
                case 19 -> worker.get19(state, ((Get19Message) message).number);
                case 20 -> worker.get20(state, ((Get20Message) message).number);
                case 22 -> worker.get22(state, ((Get22Message) message).number);
                case 23 -> worker.get23(state, ((Get23Message) message).number);
                case 25 -> worker.get25(state, ((Get25Message) message).number);
                case 26 -> worker.get26(state, ((Get26Message) message).number);
                case 28 -> worker.get28(state, ((Get28Message) message).number);
                case 29 -> worker.get29(state, ((Get29Message) message).number);
                case 31 -> worker.get31(state, ((Get31Message) message).number);
                case 32 -> worker.get32(state, ((Get32Message) message).number);
                case 34 -> worker.get34(state, ((Get34Message) message).number);
                case 35 -> worker.get35(state, ((Get35Message) message).number);
                case 37 -> worker.get37(state, ((Get37Message) message).number);
                case 38 -> worker.get38(state, ((Get38Message) message).number);
                case 40 -> worker.get40(state, ((Get40Message) message).number);
                case 41 -> worker.get41(state, ((Get41Message) message).number);
                case 43 -> worker.get43(state, ((Get43Message) message).number);
                case 44 -> worker.get44(state, ((Get44Message) message).number);
                case 46 -> worker.get46(state, ((Get46Message) message).number);
                case 47 -> worker.get47(state, ((Get47Message) message).number);
                case 49 -> worker.get49(state, ((Get49Message) message).number);
                case 50 -> worker.get50(state, ((Get50Message) message).number);
                case 52 -> worker.get52(state, ((Get52Message) message).number);
                case 53 -> worker.get53(state, ((Get53Message) message).number);
                case 55 -> worker.get55(state, ((Get55Message) message).number);
                case 56 -> worker.get56(state, ((Get56Message) message).number);
                case 58 -> worker.get58(state, ((Get58Message) message).number);
                case 59 -> worker.get59(state, ((Get59Message) message).number);
                case 61 -> worker.get61(state, ((Get61Message) message).number);
                case 62 -> worker.get62(state, ((Get62Message) message).number);
                default -> throw new AssertionError(op);
            };
        }

        private Reply<Integer, ?> handleCall1(ManyWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 64 -> worker.get64(state, ((Get64Message) message).number);
                case 65 -> worker.get65(state, ((Get65Message) message).number);
                case 67 -> worker.get67(state, ((Get67Message) message).number);
                case 68 -> worker.get68(state, ((Get68Message) message).number);
                case 70 -> worker.get70(state, ((Get70Message) message).number);
                case 71 -> worker.get71(state, ((Get71Message) message).number);
                case 73 -> worker.get73(state, ((Get73Message) message).number);
                case 74 -> worker.get74(state, ((Get74Message) message).number);
                case 76 -> worker.get76(state, ((Get76Message) message).number);
                case 77 -> worker.get77(state, ((Get77Message) message).number);
                case 79 -> worker.get79(state, ((Get79Message) message).number);
                case 80 -> worker.get80(state, ((Get80Message) message).number);
                case 82 -> worker.get82(state, ((Get82Message) message).number);
                case 83 -> worker.get83(state, ((Get83Message) message).number);
                case 85 -> worker.get85(state, ((Get85Message) message).number);
                case 86 -> worker.get86(state, ((Get86Message) message).number);
                case 88 -> worker.get88(state, ((Get88Message) message).number);
                case 89 -> worker.get89(state, ((Get89Message) message).number);
                case 91 -> worker.get91(state, ((Get91Message) message).number);
                case 92 -> worker.get92(state, ((Get92Message) message).number);
                case 94 -> worker.get94(state, ((Get94Message) message).number);
                case 95 -> worker.get95(state, ((Get95Message) message).number);
                case 97 -> worker.get97(state, ((Get97Message) message).number);
                case 98 -> worker.get98(state, ((Get98Message) message).number);
                case 100 -> worker.get100(state, ((Get100Message) message).number);
                case 101 -> worker.get101(state, ((Get101Message) message).number);
                case 103 -> worker.get103(state, ((Get103Message) message).number);
                case 104 -> worker.get104(state, ((Get104Message) message).number);
                case 106 -> worker.get106(state, ((Get106Message) message).number);
                case 107 -> worker.get107(state, ((Get107Message) message).number);
                case 109 -> worker.get109(state, ((Get109Message) message).number);
                case 110 -> worker.get110(state, ((Get110Message) message).number);
                case 112 -> worker.get112(state, ((Get112Message) message).number);
                case 113 -> worker.get113(state, ((Get113Message) message).number);
                case 115 -> worker.get115(state, ((Get115Message) message).number);
                case 116 -> worker.get116(state, ((Get116Message) message).number);
                case 118 -> worker.get118(state, ((Get118Message) message).number);
                case 119 -> worker.get119(state, ((Get119Message) message).number);
                case 121 -> worker.get121(state, ((Get121Message) message).number);
                case 122 -> worker.get122(state, ((Get122Message) message).number);
                case 124 -> worker.get124(state, ((Get124Message) message).number);
                case 125 -> worker.get125(state, ((Get125Message) message).number);
                case 127 -> worker.get127(state, ((Get127Message) message).number);
                default -> throw new AssertionError(op);
            };
        }

        private Reply<Integer, ?> handleCall2(ManyWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 128 -> worker.get128(state, ((Get128Message) message).number);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(ManyWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op >> 6) {
                case 0 -> handleCast0(worker, state, op, message);
                case 1 -> handleCast1(worker, state, op, message);
                case 2 -> handleCast2(worker, state, op, message);
                default -> throw new AssertionError(op);
            };
        }

        private Next<Integer> handleCast0(ManyWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 0 -> worker.set0(state, ((Set0Message) message).number);
                case 3 -> worker.set3(state, ((Set3Message) message).number);
                case 6 -> worker.set6(state, ((Set6Message) message).number);
                case 9 -> worker.set9(state, ((Set9Message) message).number);
                case 12 -> worker.set12(state, ((Set12Message) message).number);
                case 15 -> worker.set15(state, ((Set15Message) message).number);
                case 18 -> worker.set18(state, ((Set18Message) message).number);
                case 21 -> worker.set21(state, ((Set21Message) message).number);
                case 24 -> worker.set24(state, ((Set24Message) message).number);
                case 27 -> worker.set27(state, ((Set27Message) message).number);
                case 30 -> worker.set30(state, ((Set30Message) message).number);
                case 33 -> worker.set33(state, ((Set33Message) message).number);
                case 36 -> worker.set36(state, ((Set36Message) message).number);
                case 39 -> worker.set39(state, ((Set39Message) message).number);
                case 42 -> worker.set42(state, ((Set42Message) message).number);
                case 45 -> worker.set45(state, ((Set45Message) message).number);
                case 48 -> worker.set48(state, ((Set48Message) message).number);
                case 51 -> worker.set51(state, ((Set51Message) message).number);
                case 54 -> worker.set54(state, ((Set54Message) message).number);
                case 57 -> worker.set57(state, ((Set57Message) message).number);
                case 60 -> worker.set60(state, ((Set60Message) message).number);
                case 63 -> worker.set63(state, ((Set63Message) message).number);
                default -> throw new AssertionError(op);
            };
        }

        private Next<Integer> handleCast1(ManyWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 66 -> worker.set66(state, ((Set66Message) message).number);
                case 69 -> worker.set69(state, ((Set69Message) message).number);
                case 72 -> worker.set72(state, ((Set72Message) message).number);
                case 75 -> worker.set75(state, ((Set75Message) message).number);
                case 78 -> worker.set78(state, ((Set78Message) message).number);
                case 81 -> worker.set81(state, ((Set81Message) message).number);
                case 84 -> worker.set84(state, ((Set84Message) message).number);
                case 87 -> worker.set87(state, ((Set87Message) message).number);
                case 90 -> worker.set90(state, ((Set90Message) message).number);
                case 93 -> worker.set93(state, ((Set93Message) message).number);
                case 96 -> worker.set96(state, ((Set96Message) message).number);
                case 99 -> worker.set99(state, ((Set99Message) message).number);
                case 102 -> worker.set102(state, ((Set102Message) message).number);
                case 105 -> worker.set105(state, ((Set105Message) message).number);
                case 108 -> worker.set108(state, ((Set108Message) message).number);
                case 111 -> worker.set111(state, ((Set111Message) message).number);
                case 114 -> worker.set114(state, ((Set114Message) message).number);
                case 117 -> worker.set117(state, ((Set117Message) message).number);
                case 120 -> worker.set120(state, ((Set120Message) message).number);
                case 123 -> worker.set123(state, ((Set123Message) message).number);
                case 126 -> worker.set126(state, ((Set126Message) message).number);
                default -> throw new AssertionError(op);
            };
        }

        private Next<Integer> handleCast2(ManyWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 129 -> worker.set129(state, ((Set129Message) message).number);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
