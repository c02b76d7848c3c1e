package io.peeper.processor.report;

import javax.tools.Diagnostic;

/** All that can be wrong with a protocol. Each text says what is wrong, why, and what to write instead. */
public enum Problem {
    NOT_AN_INTERFACE(
            "not-an-interface",
            "@Peeper is on %s, but a protocol is an interface: its methods are messages. Declare an interface with these"
                    + " methods and let a class extend the worker that is generated for it."),
    SEALED_INTERFACE(
            "sealed-interface",
            "%s is sealed, so its generated client could not implement it. Remove 'sealed' and 'permits'."),
    PRIVATE_INTERFACE(
            "private-interface",
            "%s cannot be named by the classes generated beside it, because %s is private. Remove 'private'; package-private"
                    + " is enough."),
    GENERIC_PROTOCOL(
            "generic-protocol",
            "%1$s has type parameters (%2$s), and a protocol with those is not supported: one peeper has one state of one"
                    + " type. Annotate an interface that fills them in instead: interface %3$s extends %1$s<…>."),
    NO_OPERATIONS(
            "no-operations",
            "%s has no operations: nothing can be called or cast. Declare an abstract method, or suppress this warning if all"
                    + " messages come through PeeperRef.send.",
            Diagnostic.Kind.WARNING),
    TAKEN_NAME(
            "taken-name",
            "%s would be generated for %s, but there is another class of this name. Rename one of the two."),
    SHADOWED_TYPE(
            "shadowed-type",
            "%1$s has a member type %2$s, which hides %3$s of the same package in the generated client. Rename one of the"
                    + " two."),
    NO_RUNTIME(
            "no-runtime",
            "io.peeper.Worker is not on the class path, and the classes generated for %s need it. Add peeper-runtime to the"
                    + " dependencies of this module (and 'requires io.peeper.runtime' to its module-info, if it has one)."),
    MISSING_TYPE(
            "missing-type",
            "Nothing is generated for %s, because %s needs the type %s, which is missing. Add it to the class path, or have the"
                    + " processor that generates it run in this compilation too."),
    INTERNAL(
            "internal",
            "The annotation processor failed at %s, and this is a mistake of its own. Please report it with this interface"
                    + " and the following lines:\n%s"),

    BAD_OPTION("bad-option", "-A%s=%s is no value of this option. Write %s."),
    EXPLAIN("explain", "The state of %s, %s, is %s. Part by part:\n%s", Diagnostic.Kind.NOTE),

    LIFECYCLE_METHOD(
            "lifecycle-method",
            "%1$s inherits close() from %2$s. A client is a reference that many may hold: to close it must not end the peeper,"
                    + " and a message called close would do that only where somebody waits for it. Don't extend %2$s; stop a"
                    + " peeper with client.peeper().stop(), or declare 'void close();' in %1$s itself if it is a message like"
                    + " any other."),
    CALL_AND_CAST(
            "call-and-cast",
            "%s is marked with both @Call and @Cast, but a message is either answered or not. Remove one of them."),
    CAST_WITH_REPLY(
            "cast-with-reply",
            "%s is a cast, so its sender goes on at once and nobody is there to take the %s. Make it void, or a @Call; a @Call"
                    + " that returns CompletionStage does not block either."),
    CAST_THROWS(
            "cast-throws",
            "%s is a cast, so nobody hears of the %s it declares: whatever its handler throws is a crash of the worker. Remove"
                    + " the throws clause, or make it a @Call, which also waits if it is void."),
    NEGATIVE_TIMEOUT(
            "negative-timeout", "The timeout of %s is %s ms. Write how long its caller waits, or 0 to wait for ever."),
    DIRECT_IGNORED(
            "direct-ignored",
            "%s never runs on its caller's thread, because it is %s, so 'direct' says nothing here. Remove it.",
            Diagnostic.Kind.WARNING),
    RAW_FUTURE(
            "raw-future",
            "%s returns %s without saying of what, so its handler has no type to reply with. Write %s<String>, say, or %s<Void>"
                    + " if there is no value."),
    FUTURE_TYPE(
            "future-type",
            "%s returns %s, a future of a kind that a client cannot make. Return CompletionStage or CompletableFuture; or, to let"
                    + " the caller wait, the value itself."),
    WORKER_METHOD(
            "worker-method",
            "The handler of %1$s would be %2$s, which clashes with %3$s that every worker inherits. %4$s."),
    CLIENT_METHOD(
            "client-method",
            "%1$s clashes with the method %2$s that every client has. Rename it, to %3$s for example; or, if it is meant to be that"
                    + " method, extend PeeperClient."),
    OBJECT_METHOD(
            "object-method",
            "%1$s is a method that every object has, and the client would override it. Rename it, to %2$s for example."),
    SAME_HANDLER("same-handler", "%s and %s would have the same handler, %s. Rename one of them."),
    TOO_MANY_PARAMETERS(
            "too-many-parameters",
            "%s has too many parameters: its handler also takes the worker and the state%s, and a method in Java takes 255"
                    + " words, of which long and double are two. Put some of them into a record."),
    TOO_MANY_OPERATIONS(
            "too-many-operations",
            "%s has %s operations, and the class that dispatches them would have more constants than a class file may"
                    + " have. Split it into several protocols; each worker can hold clients of the others."),
    NOT_A_NAME(
            "not-a-name",
            "%s is called '%s', which is no name in Java, so that no handler can be called so. Rename it, or give it a name for"
                    + " Java (@JvmName in Kotlin)."),
    UNREACHABLE_TYPE(
            "unreachable-type",
            "%s uses %s, which the generated classes in %s cannot name. Make it visible there: public, or package-private in the"
                    + " same package."),
    MUTABLE_MESSAGE(
            "mutable-message",
            "%s hands over what can be changed: %s. Sender and worker then have the same object, and see what the other one does"
                    + " to it at any time. Use a record, or List, Set or Map with unmodifiable contents; or suppress this"
                    + " warning and let whoever sends it keep nothing of it.",
            Diagnostic.Kind.WARNING),
    STRAY_ANNOTATION(
            "stray-annotation",
            "%s is marked with @%s, but it is %s. Only abstract methods of an interface are messages. Remove the annotation%s."),

    VOID_STATE(
            "void-state",
            "The state of %s is void, but there is always one. Write the class of what must survive a crash, or for a worker that"
                    + " keeps nothing an empty record: record Nothing() {}."),
    PRIMITIVE_STATE("primitive-state", "The state of %s is the primitive type %s. Write %s.class."),
    GENERIC_STATE(
            "generic-state",
            "The state of %s is %s, a generic type, and a class literal cannot say of what. Wrap it in a record: record State(%s"
                    + " value) {}, and write state = State.class."),
    UNREACHABLE_STATE(
            "unreachable-state",
            "The state of %s is %s, which the generated classes in %s cannot name. Make it visible there: public, or"
                    + " package-private in the same package."),
    COLLECTION_STATE(
            "collection-state",
            "The state of %s cannot be kept: %s is %s, and nobody knows how to copy it. Declare it as a List, Set, Map,"
                    + " Collection, SortedSet or SortedMap of immutable values, which is checked and, where it is modifiable,"
                    + " copied once; or name a copier: @Peeper(copier = ...)."),
    MUTABLE_STATE(
            "mutable-state",
            "The state of %s cannot be kept: %s is %s. There are three ways out: an immutable type there (a record of immutable"
                    + " values, an enum, a value of java.time, or a class that is annotated @Immutable, of any package);"
                    + " something that can be copied (a List, Set or Map, an array, or a class with a constructor without"
                    + " parameters and fields that can be set); or a copier, @Peeper(copier = ...), a class that implements"
                    + " Copier<%s>."),
    COPIED_STATE(
            "copied-state",
            "The state of %s is kept by copying it, because %s: after each message whose handler returns a state, all of it is"
                    + " copied, in time and memory in proportion to its size. A record of immutable values costs nothing, and"
                    + " one with List, Set and Map of such nothing but for what comes in modifiable. Suppress this warning if"
                    + " the state is small.",
            Diagnostic.Kind.WARNING),
    NEEDLESS_COPIER(
            "needless-copier",
            "%s has a copier, but its state, %s, is immutable, and would be kept by reference at no cost. Remove 'copier', or"
                    + " suppress this warning if something in it does change.",
            Diagnostic.Kind.WARNING),
    COPIER_CLASS(
            "copier-class",
            "The copier of %s is %s, of which no instance can be made. Write a class that is not abstract and needs no instance of"
                    + " another one."),
    COPIER_ACCESS(
            "copier-access",
            "The copier of %s is %s, which the generated classes in %s cannot name. Make it visible there: public, or"
                    + " package-private in the same package."),
    COPIER_CONSTRUCTOR(
            "copier-constructor",
            "The copier of %s is %s, which has no constructor without parameters that the generated classes can call and that"
                    + " throws nothing checked. Add one."),
    COPIER_TYPE(
            "copier-type",
            "The copier of %1$s is %2$s, which is no Copier of its state. Let it implement Copier<%3$s>."),

    LISTENER_CLASS(
            "listener-class",
            "The listener of %s is %s, of which no instance can be made. Write a class that is not abstract, or leave 'listener'"
                    + " out and give the spec one: spec(…).listener(…)."),
    LISTENER_ACCESS(
            "listener-access",
            "The listener of %s is %s, which the generated classes in %s cannot name. Make it visible there: public, or"
                    + " package-private in the same package."),
    LISTENER_CONSTRUCTOR(
            "listener-constructor",
            "The listener of %s is %s, which has no constructor without parameters that the generated classes can call and that"
                    + " throws nothing checked. Add one, or leave 'listener' out and give the spec one: spec(…).listener(…)."),
    LISTENER_TYPE(
            "listener-type",
            "The listener of %1$s is %2$s, which is no Listener of its state. Let it implement Listener<%3$s>.");

    private final String key;
    private final String text;
    private final Diagnostic.Kind kind;

    Problem(String key, String text) {
        this(key, text, Diagnostic.Kind.ERROR);
    }

    Problem(String key, String text, Diagnostic.Kind kind) {
        this.key = key;
        this.text = text;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    public boolean isWarning() {
        return kind == Diagnostic.Kind.WARNING;
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    Diagnostic.Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }
}
