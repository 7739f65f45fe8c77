// The peer of benches/evaluate.rs: survey-core does the same changes of the same form.
//
// node evaluate.js FORM.json: the form, the answers and the changes, as the bench wrote them. One line of output a
// change: nanoseconds (the median), questions shown, questions that must be answered.
"use strict";
const { Model } = require("survey-core");
const { form, answers, changes, rounds } = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));

const survey = new Model(form);
survey.data = answers;

// A question of the form, or one in a row.
const question = ({ name, row, part }) => {
  const top = survey.getQuestionByName(name);
  return row === undefined ? top : top.panels[row].getQuestionByName(part);
};

function counts() {
  let shown = 0;
  let required = 0;
  const count = (q) => {
    if (!q.isVisible) return;
    shown += 1;
    required += q.isRequired ? 1 : 0;
    if (q.getType() === "paneldynamic") q.panels.forEach((panel) => panel.questions.forEach(count));
  };
  survey.pages.forEach((page) => page.questions.forEach(count));
  return [shown, required];
}

for (const change of changes) {
  const target = question(change);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const value = change.values[round % change.values.length];
    const start = process.hrtime.bigint();
    target.value = value;
    times.push(Number(process.hrtime.bigint() - start));
  }
  times.sort((a, b) => a - b);
  console.log([times[times.length >> 1], ...counts()].join(" "));
}
