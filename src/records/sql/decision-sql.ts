/** Something that a statement can find out about a row, with a small number of answers. */
export interface Question {
  readonly id: string;
  /** How many answers there are: they are counted from 0. */
  readonly answers: number;
  /** Writes the test, given what follows for each answer. */
  readonly write: (branches: readonly string[]) => string;
}

/** Gives the answer to a question. */
export interface Ask {
  (question: Question): number;
  /** The answer if it was given before. */
  readonly known: (question: Question) => number | undefined;
}

/** Thrown where a question has no answer yet: what asks need not know that it is asked again with one. */
class Unanswered {
  readonly question: Question;
  constructor(question: Question) {
    this.question = question;
  }
}

/** More ends than this make a text that engines read slowly. */
const mostEnds = 2_000;

/**
 * Writes as nested `case` what a function finds out by asking: a test stands where its answer first matters, and answers
 * from which the same follows are one. A row so takes the few tests that matter for it, whatever the engine makes of
 * the text. `undefined` where that takes too many.
 */
export function decisionSql(find: (ask: Ask) => string): string | undefined {
  let ends = 0;
  const grow = (known: ReadonlyMap<string, number>): string | undefined => {
    try {
      const found = find(askOf(known));
      ends++;
      return found;
    } catch (thrown) {
      if (!(thrown instanceof Unanswered)) throw thrown;
      const { question } = thrown;
      const branches: string[] = [];
      for (let answer = 0; answer < question.answers; answer++) {
        const branch = ends > mostEnds ? undefined : grow(new Map(known).set(question.id, answer));
        if (branch === undefined) return undefined;
        branches.push(branch);
      }
      const [first = ""] = branches;
      return branches.every((branch) => branch === first) ? first : question.write(branches);
    }
  };
  return grow(new Map());
}

function askOf(answers: ReadonlyMap<string, number>): Ask {
  const known = ({ id }: Question) => answers.get(id);
  const ask = (question: Question): number => {
    const answer = known(question);
    if (answer === undefined) throw new Unanswered(question);
    return answer;
  };
  return Object.assign(ask, { known });
}
