import { business } from './business.ts';
import { businessMore } from './business-more.ts';
import { callback } from './callback.ts';
import { check } from './check.ts';
import { closed } from './closed.ts';
import { confirm } from './confirm.ts';
import { consent } from './consent.ts';
import { correct } from './correct.ts';
import { documents } from './documents.ts';
import { enrolled } from './enrolled.ts';
import { erase } from './erase.ts';
import { file } from './file.ts';
import { formSent } from './form-sent.ts';
import { home } from './home.ts';
import type { Flow } from './kit/flow.ts';
import { language } from './language.ts';
import { leaving } from './leaving.ts';
import { list } from './list.ts';
import { meant } from './meant.ts';
import { mend } from './mend.ts';
import { mydata } from './mydata.ts';
import { notice } from './notice.ts';
import { notowner } from './notowner.ts';
import { offer } from './offer.ts';
import { officer } from './officer.ts';
import { officerOff } from './officer-off.ts';
import { otherChannel } from './other-channel.ts';
import { questions } from './questions.ts';
import { registered } from './registered.ts';
import { remindAt } from './remind-at.ts';
import { remindManner } from './remind-manner.ts';
import { remindOffer } from './remind-offer.ts';
import { reminded } from './reminded.ts';
import { reminders } from './reminders.ts';
import { resume } from './resume.ts';
import { secureForm } from './secure-form.ts';
import { situation } from './situation.ts';
import { status } from './status.ts';
import { stop } from './stop.ts';
import { whatif } from './whatif.ts';
import { which } from './which.ts';
import { withdraw } from './withdraw.ts';
import { worker } from './worker.ts';
import { workerLink } from './worker-link.ts';
import { workerMore } from './worker-more.ts';
import { workerTold } from './worker-told.ts';

/** Every flow there is. A new one is a file and a line here. */
const all: readonly Flow[] = [
  home,
  check,
  situation,
  closed,
  notowner,
  registered,
  consent,
  file,
  business,
  worker,
  businessMore,
  workerMore,
  list,
  leaving,
  notice,
  questions,
  officer,
  stop,
  resume,
  erase,
  status,
  mydata,
  documents,
  whatif,
  reminders,
  remindAt,
  remindManner,
  remindOffer,
  reminded,
  language,
  officerOff,
  withdraw,
  meant,
  mend,
  enrolled,
  secureForm,
  formSent,
  workerLink,
  workerTold,
  otherChannel,
  confirm,
  which,
  correct,
  offer,
  callback,
];

export const flows: ReadonlyMap<string, Flow> = new Map(all.map((flow) => [flow.name, flow]));
