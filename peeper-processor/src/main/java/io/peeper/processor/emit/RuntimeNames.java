package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** What generated code links to, by name: the runtime of a user may be another version than this processor. */
final class RuntimeNames {
    /** {@code io.peeper.generated.Abi.CURRENT} of the runtime that this processor writes for. */
    static final int ABI = 3;

    static final ClassName CLIENT = ClassName.get("io.peeper", "PeeperClient");
    static final ClassName DIRECT = ClassName.get("io.peeper.annotation", "Direct");
    static final ClassName FROM = ClassName.get("io.peeper", "From");
    static final ClassName NAME = ClassName.get("io.peeper", "Name");
    static final ClassName NEXT = ClassName.get("io.peeper", "Next");
    static final ClassName REF = ClassName.get("io.peeper", "PeeperRef");
    static final ClassName REPLY = ClassName.get("io.peeper", "Reply");
    static final ClassName SPEC = ClassName.get("io.peeper", "PeeperSpec");
    static final ClassName SYSTEM = ClassName.get("io.peeper", "PeeperSystem");
    static final ClassName WORKER = ClassName.get("io.peeper", "Worker");

    static final ClassName CALL_MESSAGE = ClassName.get("io.peeper.generated", "CallMessage");
    static final ClassName CAST_MESSAGE = ClassName.get("io.peeper.generated", "CastMessage");
    static final ClassName DIRECT_TARGET = ClassName.get("io.peeper.generated", "DirectTarget");
    static final ClassName COPIED = ClassName.get("io.peeper.generated", "Copied");
    static final ClassName FROZEN = ClassName.get("io.peeper.generated", "Frozen");
    static final ClassName OPERATION = ClassName.get("io.peeper.generated", "Operation");
    static final ClassName PEEPER_GENERATED = ClassName.get("io.peeper.generated", "PeeperGenerated");
    static final ClassName PROTOCOL = ClassName.get("io.peeper.generated", "Protocol");
    static final ClassName TARGET = ClassName.get("io.peeper.generated", "Target");
    static final ClassName TURN = ClassName.get("io.peeper.generated", "Turn");

    private RuntimeNames() {}

    static TypeName next(TypeName state) {
        return ParameterizedTypeName.get(NEXT, state);
    }

    static TypeName reply(TypeName state, TypeName value) {
        return ParameterizedTypeName.get(REPLY, state, value);
    }

    static TypeName anyReply(TypeName state) {
        return ParameterizedTypeName.get(REPLY, state, WildcardTypeName.subtypeOf(TypeName.get(Object.class)));
    }
}
