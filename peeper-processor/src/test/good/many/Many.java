package many;

import io.peeper.annotation.Peeper;

/** More operations than one switch should have. */
@Peeper(state = Integer.class)
public interface Many {
    void set0(int number);

    int get1(int number);

    int get2(int number);

    void set3(int number);

    int get4(int number);

    int get5(int number);

    void set6(int number);

    int get7(int number);

    int get8(int number);

    void set9(int number);

    int get10(int number);

    int get11(int number);

    void set12(int number);

    int get13(int number);

    int get14(int number);

    void set15(int number);

    int get16(int number);

    int get17(int number);

    void set18(int number);

    int get19(int number);

    int get20(int number);

    void set21(int number);

    int get22(int number);

    int get23(int number);

    void set24(int number);

    int get25(int number);

    int get26(int number);

    void set27(int number);

    int get28(int number);

    int get29(int number);

    void set30(int number);

    int get31(int number);

    int get32(int number);

    void set33(int number);

    int get34(int number);

    int get35(int number);

    void set36(int number);

    int get37(int number);

    int get38(int number);

    void set39(int number);

    int get40(int number);

    int get41(int number);

    void set42(int number);

    int get43(int number);

    int get44(int number);

    void set45(int number);

    int get46(int number);

    int get47(int number);

    void set48(int number);

    int get49(int number);

    int get50(int number);

    void set51(int number);

    int get52(int number);

    int get53(int number);

    void set54(int number);

    int get55(int number);

    int get56(int number);

    void set57(int number);

    int get58(int number);

    int get59(int number);

    void set60(int number);

    int get61(int number);

    int get62(int number);

    void set63(int number);

    int get64(int number);

    int get65(int number);

    void set66(int number);

    int get67(int number);

    int get68(int number);

    void set69(int number);

    int get70(int number);

    int get71(int number);

    void set72(int number);

    int get73(int number);

    int get74(int number);

    void set75(int number);

    int get76(int number);

    int get77(int number);

    void set78(int number);

    int get79(int number);

    int get80(int number);

    void set81(int number);

    int get82(int number);

    int get83(int number);

    void set84(int number);

    int get85(int number);

    int get86(int number);

    void set87(int number);

    int get88(int number);

    int get89(int number);

    void set90(int number);

    int get91(int number);

    int get92(int number);

    void set93(int number);

    int get94(int number);

    int get95(int number);

    void set96(int number);

    int get97(int number);

    int get98(int number);

    void set99(int number);

    int get100(int number);

    int get101(int number);

    void set102(int number);

    int get103(int number);

    int get104(int number);

    void set105(int number);

    int get106(int number);

    int get107(int number);

    void set108(int number);

    int get109(int number);

    int get110(int number);

    void set111(int number);

    int get112(int number);

    int get113(int number);

    void set114(int number);

    int get115(int number);

    int get116(int number);

    void set117(int number);

    int get118(int number);

    int get119(int number);

    void set120(int number);

    int get121(int number);

    int get122(int number);

    void set123(int number);

    int get124(int number);

    int get125(int number);

    void set126(int number);

    int get127(int number);

    int get128(int number);

    void set129(int number);
}
