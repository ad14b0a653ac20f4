package io.standfirst.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** English function words, most frequent first, and behind them made-up words: in what is drawn, as in real texts. */
final class Vocabulary {

    private static final String[] FUNCTION_WORDS = """
            the of and to a in that is was for it with as his on be at by had not are but from or have an they which
            one you were her all she there would their we him been has when who will no more if out so up said what
            its about than into them can only other time new some could these two may first then do any like my now
            over such our man me even most made after also well did many before must through back years where much
            your way down should because long each just those people too how little state good very make world still
            own see men work here get both between life being under three never day same another know while last
            might us great old year off come since against go came right used take himself few house use during
            without again place around however small found part thought went say once upon school every does got
            united left number course war until always away something fact though water less public put think almost
            hand enough far took head yet better set told nothing night end why called find going look asked later
            knew next group having kept let several among within toward across along behind beyond above below near
            nor either neither whose whom whether although unless despite per via onto upon beside besides except
            themselves herself itself ourselves myself yourself anyone everyone someone nobody anything everything
            already often soon perhaps rather quite indeed instead therefore meanwhile nevertheless thus hence
            otherwise moreover further finally today yesterday tomorrow week month Monday Tuesday Wednesday Thursday
            Friday""".split("\\s+");

    private static final String[] BEGINNINGS = ("b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh"
            + " sk sl sm sn sp st str t th tr v w wh").split(" ");
    private static final String[] MIDDLES = "a e i o u ai ea ee ie oa oo ou".split(" ");
    private static final String[] ENDS = "b ck d f g l ll m n nd ng nt p r rd rk rn s ss st t th x".split(" ");
    private static final String[] TAILS = ",,,,s,ed,ing,er,ly,ness,ment,able,ion".split(",");

    private static final int WORDS = 20_000;

    private final List<String> words;
    private final Zipf law = new Zipf(WORDS);

    /** @param seed the same one makes the same words */
    Vocabulary(long seed) {
        Random random = new Random(seed);
        Set<String> all = new LinkedHashSet<>(Arrays.asList(FUNCTION_WORDS));
        while (all.size() < WORDS) {
            all.add(made(random));
        }
        words = new ArrayList<>(all);
    }

    String word(RandomGenerator random) {
        return words.get(law.draw(random));
    }

    /** As frequent as in a text, but none of those that every text has. */
    String telling(RandomGenerator random) {
        int word = law.draw(random);
        while (word < FUNCTION_WORDS.length) {
            word = law.draw(random);
        }
        return words.get(word);
    }

    /** A word of a name: made up, with a capital. */
    static String name(RandomGenerator random) {
        String made = syllable(random) + syllable(random);
        return Character.toUpperCase(made.charAt(0)) + made.substring(1);
    }

    private static String made(RandomGenerator random) {
        StringBuilder made = new StringBuilder(syllable(random));
        while (random.nextInt(5) < 2) {
            made.append(syllable(random));
        }
        return made.append(of(TAILS, random)).toString();
    }

    private static String syllable(RandomGenerator random) {
        return of(BEGINNINGS, random) + of(MIDDLES, random) + (random.nextBoolean() ? of(ENDS, random) : "");
    }

    private static String of(String[] parts, RandomGenerator random) {
        return parts[random.nextInt(parts.length)];
    }
}
