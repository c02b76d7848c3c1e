package counter

import io.peeper.Next
import io.peeper.PeeperSystem
import io.peeper.Reply
import io.peeper.annotation.Call
import io.peeper.annotation.Cast
import io.peeper.annotation.Peeper
import java.util.concurrent.CompletionStage
import java.util.concurrent.TimeUnit

/** Of any package: to kapt a data class is a class like any other, even if it is a record. */
annotation class Immutable

@Immutable
data class Added(val number: Int)

@Peeper(state = Added::class)
interface Counter {
    fun get(): Int

    fun add(added: Added, name: String?): Int

    @Cast
    fun inc()

    @Call
    fun reset()

    fun later(names: List<String>): CompletionStage<List<String>>

    fun <T : Comparable<T>> greatest(of: List<T>): T
}

class Counting : CounterWorker() {
    override fun get(state: Added): Reply<Added, Int> = reply(state.number)

    override fun add(state: Added, added: Added, name: String?): Reply<Added, Int> =
        reply(state.number + added.number, Added(state.number + added.number))

    override fun inc(state: Added): Next<Added> = next(Added(state.number + 1))

    override fun reset(state: Added): Reply<Added, Void> = done(Added(0))

    override fun later(state: Added, names: List<String>): Reply<Added, List<String>> = reply(names)

    override fun <T : Comparable<T>> greatest(state: Added, of: List<T>): Reply<Added, T> = reply(of.max())
}

fun main() {
    PeeperSystem.create().use { system ->
        val client = system.start(CounterPeeper.spec(::Counting, Added(1)))
        client.inc()
        check(client.add(Added(3), null) == 5)
        check(client.later(listOf("one")).toCompletableFuture().get(9, TimeUnit.SECONDS) == listOf("one"))
        check(client.greatest(listOf(1, 3, 2)) == 3)
        client.reset()
        check(client.get() == 0)
    }
}
