import { names } from '../names';

/** Names of what the dataset knows by an identifier. */
export const vocabulary = {
  verdicts: {
    corroborated: { name: 'Corroborated', meaning: 'Independent sources say the same.' },
    disputed: { name: 'Disputed', meaning: 'Good sources disagree with each other.' },
    contradicted: { name: 'Contradicted', meaning: 'Good sources say otherwise.' },
    unverifiable: { name: 'Unverifiable', meaning: 'No source settles it either way.' },
    opinion: { name: 'Opinion', meaning: 'A judgement: there is nothing to check.' },
  },
  countries: names({
    kazakhstan: 'Kazakhstan',
    'united-states': 'United States',
    china: 'China',
    canada: 'Canada',
    namibia: 'Namibia',
    australia: 'Australia',
    uzbekistan: 'Uzbekistan',
    russia: 'Russia',
    niger: 'Niger',
    chile: 'Chile',
    argentina: 'Argentina',
    armenia: 'Armenia',
    azerbaijan: 'Azerbaijan',
    belarus: 'Belarus',
    georgia: 'Georgia',
    kyrgyzstan: 'Kyrgyzstan',
    mongolia: 'Mongolia',
    tajikistan: 'Tajikistan',
    turkmenistan: 'Turkmenistan',
    ukraine: 'Ukraine',
    world: 'World',
  }),
  /** Names of countries where room is short; those not here keep their name. */
  countriesShort: names({ 'united-states': 'U.S.' }),
  /** Names of topics and minerals that replace the English ones of the dataset; none in English. */
  topicNames: names({}),
  mineralNames: names({}),
};
